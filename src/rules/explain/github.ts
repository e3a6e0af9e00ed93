/** What GitHub calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for GitHub. */
export const github: Readonly<Record<string, Explanation>> = {
  "github-personal-access-token": {
    title: "GitHub personal access token (classic)",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  },
  "github-fine-grained-token": {
    title: "GitHub fine-grained personal access token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  },
  "github-fine-grained-token-likely": {
    title: "GitHub fine-grained personal access token, cut short or of another form",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  },
  "github-oauth-token": {
    title: "GitHub OAuth access token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  },
  "github-app-token": {
    title: "GitHub App user or installation token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  },
  "github-app-installation-token": {
    title: "GitHub App installation token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  },
  "github-refresh-token": {
    title: "GitHub App refresh token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  },
  "github-legacy-token": {
    title: "GitHub token (before 2021)",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
  },
  "github-oauth-client-secret": {
    title: "GitHub OAuth app client secret",
    opens: "identity",
    revoke: "vendor-page",
  },
  "github-legacy-app-installation-token": {
    title: "GitHub app installation token issued before April 2021",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "github-runner-registration-token": {
    title: "GitHub actions self-hosted runner registration token",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
