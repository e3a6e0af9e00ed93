/** Plaid. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "plaid-access-token",
      severity: "high",
      layouts: ["(access-sandbox-|access-development-|access-production-){uuid}"],
      explain: { title: "Plaid item access token", opens: "payments", url: "https://plaid.com/docs/api/items/" },
    },
    {
      kind: "near",
      id: "plaid-secret",
      severity: "critical",
      words: ["plaid"],
      layouts: ["{hex-lower:30}"],
      explain: { title: "Plaid secret", opens: "payments" },
    },
  ],
};
