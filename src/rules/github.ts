/** GitHub. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "github-personal-access-token",
      live: {
        url: "https://api.github.com/user",
        headers: { authorization: "Bearer {secret}" },
        active: [200],
        refused: [401],
      },
      severity: "critical",
      layouts: ["ghp_{alnum:36}"],
      check: "github-crc32",
      explain: {
        title: "GitHub personal access token (classic)",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      },
    },
    {
      kind: "token",
      id: "github-fine-grained-token",
      live: {
        url: "https://api.github.com/user",
        headers: { authorization: "Bearer {secret}" },
        active: [200],
        refused: [401],
      },
      severity: "critical",
      layouts: ["github_pat_{alnum:22}_{alnum:59}"],
      explain: {
        title: "GitHub fine-grained personal access token",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      },
    },
    {
      // GitHub documents the beginning, not what follows: cut short, or of another length.
      kind: "token",
      id: "github-fine-grained-token-likely",
      severity: "critical",
      confidence: "medium",
      layouts: ["github_pat_{word:36-62}"],
      explain: {
        title: "GitHub fine-grained personal access token, cut short or of another form",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      },
    },
    {
      kind: "token",
      id: "github-oauth-token",
      live: {
        url: "https://api.github.com/user",
        headers: { authorization: "Bearer {secret}" },
        active: [200],
        refused: [401],
      },
      severity: "critical",
      layouts: ["gho_{alnum:36}"],
      check: "github-crc32",
      explain: {
        title: "GitHub OAuth access token",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
      },
    },
    {
      kind: "token",
      id: "github-app-token",
      severity: "high",
      layouts: ["(ghu_|ghs_){alnum:36}"],
      check: "github-crc32",
      explain: {
        title: "GitHub App user or installation token",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
      },
    },
    {
      kind: "token",
      id: "github-app-installation-token",
      severity: "high",
      layouts: ["ghs_{digits:1-10}_{base64url:20-200}.{base64url:100-800}.{base64url:40-700}"],
      explain: {
        title: "GitHub App installation token",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
      },
    },
    {
      kind: "token",
      id: "github-refresh-token",
      severity: "high",
      layouts: ["ghr_{alnum:36,76}"],
      check: "github-crc32",
      explain: {
        title: "GitHub App refresh token",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
      },
    },
    {
      kind: "named",
      id: "github-legacy-token",
      severity: "high",
      names: [
        ["github", "token"],
        ["gh", "token"],
        ["github", "password"],
        ["github", "pat"],
        ["github", "key"],
      ],
      layouts: ["{hex-lower:40}"],
      explain: {
        title: "GitHub token (before 2021)",
        opens: "source-code",
        url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      },
    },
    {
      kind: "named",
      id: "github-oauth-client-secret",
      pair: { with: "github-app-client-id", within: 1000 },
      severity: "high",
      names: [
        ["github", "secret"],
        ["gh", "secret"],
      ],
      layouts: ["{hex-lower:40}"],
      explain: { title: "GitHub OAuth app client secret", opens: "identity" },
    },
    {
      kind: "token",
      id: "github-legacy-app-installation-token",
      severity: "medium",
      layouts: ["v1.{hex-lower:40}"],
      near: ["github"],
      explain: { title: "GitHub app installation token, old form", opens: "source-code" },
    },
    {
      kind: "near",
      id: "github-runner-registration-token",
      severity: "medium",
      words: ["configsh", "runnertoken", "registrationtoken"],
      layouts: ["A{base32-upper:28}"],
      explain: { title: "GitHub actions self-hosted runner registration token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "github-app-client-id",
      severity: "low",
      identifier: true,
      layouts: ["Iv1.{hex-lower:16}", "(Iv23|Ov23){alnum:16}"],
      explain: { title: "Client id of a GitHub App or OAuth app", opens: "identity" },
    },
  ],
};
