/** Coinbase. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "coinbase-commerce-key",
      severity: "high",
      words: ["coinbase"],
      layouts: ["{base64url:64}"],
      explain: { title: "Coinbase retail API key secret", opens: "payments" },
    },
  ],
};
