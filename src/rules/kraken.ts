import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "kraken-private-key",
      severity: "critical",
      layouts: ["{base64:86}==", "{base64:88}"],
      words: ["kraken"],
      explain: { title: "Kraken API private key", opens: "payments" },
    },
    {
      kind: "near",
      id: "kraken-api-key",
      severity: "low",
      layouts: ["{base64:56}"],
      words: ["kraken"],
      explain: { title: "Kraken API key", opens: "payments" },
    },
  ],
};
