/** Bitbucket. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "bitbucket-app-password",
      severity: "high",
      layouts: ["ATBB{alnum:32}"],
      explain: { title: "Bitbucket app password", opens: "source-code" },
    },
    {
      kind: "token",
      id: "bitbucket-datacenter-access-token",
      severity: "high",
      layouts: ["BBDC-{base64:44}"],
      explain: { title: "Bitbucket data Center HTTP access token", opens: "source-code" },
    },
    {
      kind: "near",
      id: "bitbucket-oauth-client-secret",
      severity: "high",
      words: ["bitbucket"],
      layouts: ["{base64url:64}"],
      explain: { title: "Bitbucket OAuth consumer secret", opens: "source-code" },
    },
  ],
};
