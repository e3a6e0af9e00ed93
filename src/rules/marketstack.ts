import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "marketstack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["marketstack"],
      explain: { title: "Marketstack API key", opens: "service" },
    },
  ],
};
