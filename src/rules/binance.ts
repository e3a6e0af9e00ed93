/** Binance. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "binance-api-secret",
      severity: "critical",
      words: ["binance"],
      layouts: ["{alnum:64}"],
      explain: { title: "Binance API key or secret", opens: "payments" },
    },
  ],
};
