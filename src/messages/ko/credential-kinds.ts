/** What a person's own credentials are, in Korean. */

import type { CredentialKind } from "../en/credential-kinds.ts";

export const credentialKindsKo: Readonly<Record<CredentialKind, string>> = {
  "aws-secret-access-key": "AWS 시크릿 액세스 키",
  "aws-session-token": "AWS 세션 토큰",
  "aws-sso-access-token": "AWS SSO 액세스 토큰",
  "aws-sso-refresh-token": "AWS SSO 갱신 토큰",
  "aws-sso-client-secret": "AWS SSO 클라이언트 시크릿",
  "npm-token": "npm 토큰",
  "npm-credentials": "npm 자격 증명",
  "npm-password": "npm 비밀번호",
  "github-token": "GitHub 토큰",
  "gitlab-token": "GitLab 토큰",
  "pypi-token": "PyPI 토큰",
  "cargo-token": "Cargo 토큰",
  "rubygems-key": "RubyGems 키",
  "terraform-token": "Terraform 토큰",
  "vault-token": "Vault 토큰",
  "kubernetes-token": "Kubernetes 토큰",
  "kubernetes-password": "Kubernetes 비밀번호",
  "google-refresh-token": "Google 갱신 토큰",
  "docker-token": "Docker 토큰",
  "docker-credentials": "Docker 자격 증명",
  "docker-password": "Docker 비밀번호",
  "git-credential": "git 자격 증명",
  "postgresql-password": "PostgreSQL 비밀번호",
  password: "비밀번호",
  "password-in-url": "URL에 포함된 비밀번호",
  "environment-variable": "환경 변수",
};
