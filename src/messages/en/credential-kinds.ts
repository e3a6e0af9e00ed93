/** What a person's own credentials are, in English. A kind must stand here: src/scan/own-credentials/credential-places.ts. */

export const credentialKindsEn = {
  "aws-secret-access-key": "AWS secret access key",
  "aws-session-token": "AWS session token",
  "aws-sso-access-token": "AWS SSO access token",
  "aws-sso-refresh-token": "AWS SSO refresh token",
  "aws-sso-client-secret": "AWS SSO client secret",
  "npm-token": "npm token",
  "npm-credentials": "npm credentials",
  "npm-password": "npm password",
  "github-token": "GitHub token",
  "gitlab-token": "GitLab token",
  "pypi-token": "PyPI token",
  "cargo-token": "Cargo token",
  "rubygems-key": "RubyGems key",
  "terraform-token": "Terraform token",
  "vault-token": "Vault token",
  "kubernetes-token": "Kubernetes token",
  "kubernetes-password": "Kubernetes password",
  "google-refresh-token": "Google refresh token",
  "docker-token": "Docker token",
  "docker-credentials": "Docker credentials",
  "docker-password": "Docker password",
  "git-credential": "git credential",
  "postgresql-password": "PostgreSQL password",
  password: "password",
  "password-in-url": "password in a URL",
  "environment-variable": "environment variable",
} as const;

/** What a credential is. */
export type CredentialKind = keyof typeof credentialKindsEn;
