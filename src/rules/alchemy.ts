/** Alchemy. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "alchemy-auth-token",
      severity: "medium",
      layouts: ["alcht_{alnum:30}"],
      explain: { title: "Alchemy auth token", opens: "payments" },
    },
    {
      kind: "near",
      id: "alchemy-api-key",
      severity: "low",
      words: ["alchemy"],
      layouts: ["{base64url:32}"],
      explain: { title: "Alchemy API key", opens: "payments" },
    },
  ],
};
