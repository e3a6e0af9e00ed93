import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "coinlib-api-key",
      severity: "low",
      layouts: ["{alnum-lower:16}"],
      words: ["coinli"],
      explain: { title: "Coinlib API key", opens: "payments" },
    },
  ],
};
