import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bitfinex-api-secret",
      severity: "critical",
      layouts: ["{base64url:43}"],
      words: ["bitfinex"],
      explain: { title: "Bitfinex API key or secret", opens: "payments" },
    },
  ],
};
