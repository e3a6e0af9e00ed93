import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bitmex-api-secret",
      severity: "critical",
      layouts: ["{base64url:48}"],
      words: ["bitmex"],
      explain: { title: "BitMEX API secret", opens: "payments" },
    },
    {
      kind: "near",
      id: "bitmex-api-key",
      severity: "low",
      layouts: ["{base64url:24}"],
      words: ["bitmex"],
      explain: { title: "BitMEX API key id", opens: "payments" },
    },
  ],
};
