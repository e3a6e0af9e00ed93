import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "kucoin-api-secret",
      severity: "critical",
      layouts: ["{uuid}"],
      words: ["kucoin"],
      explain: { title: "KuCoin API secret", opens: "payments" },
    },
    {
      kind: "near",
      id: "kucoin-api-key",
      severity: "low",
      layouts: ["{hex-lower:24}"],
      words: ["kucoin"],
      explain: { title: "KuCoin API key id", opens: "payments" },
    },
  ],
};
