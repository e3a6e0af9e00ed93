import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "poloniex-api-key",
      severity: "low",
      layouts: ["{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}-{alnum-upper:8}"],
      words: ["poloniex"],
      explain: { title: "Poloniex API key", opens: "payments" },
    },
    {
      kind: "near",
      id: "poloniex-secret",
      severity: "low",
      layouts: ["{hex-lower:128}"],
      words: ["poloniex"],
      explain: { title: "Poloniex API secret", opens: "payments" },
    },
  ],
};
