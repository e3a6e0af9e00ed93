import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "snipcart-api-key",
      severity: "medium",
      layouts: ["{word:75}"],
      words: ["snipcart"],
      explain: { title: "Snipcart API key", opens: "service" },
    },
  ],
};
