/** What a person's own credentials are, in Japanese. */

import type { CredentialKind } from "../en/credential-kinds.ts";

export const credentialKindsJa: Readonly<Record<CredentialKind, string>> = {
  "aws-secret-access-key": "AWS シークレットアクセスキー",
  "aws-session-token": "AWS セッショントークン",
  "aws-sso-access-token": "AWS SSO アクセストークン",
  "aws-sso-refresh-token": "AWS SSO リフレッシュトークン",
  "aws-sso-client-secret": "AWS SSO クライアントシークレット",
  "npm-token": "npm トークン",
  "npm-credentials": "npm 認証情報",
  "npm-password": "npm パスワード",
  "github-token": "GitHub トークン",
  "gitlab-token": "GitLab トークン",
  "pypi-token": "PyPI トークン",
  "cargo-token": "Cargo トークン",
  "rubygems-key": "RubyGems キー",
  "terraform-token": "Terraform トークン",
  "vault-token": "Vault トークン",
  "kubernetes-token": "Kubernetes トークン",
  "kubernetes-password": "Kubernetes パスワード",
  "google-refresh-token": "Google リフレッシュトークン",
  "docker-token": "Docker トークン",
  "docker-credentials": "Docker 認証情報",
  "docker-password": "Docker パスワード",
  "git-credential": "git 認証情報",
  "postgresql-password": "PostgreSQL パスワード",
  password: "パスワード",
  "password-in-url": "URL に含まれるパスワード",
  "environment-variable": "環境変数",
};
