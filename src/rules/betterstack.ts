import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "betterstack-api-key",
      severity: "low",
      layouts: ["{alnum:24}"],
      words: ["betterstack"],
      explain: { title: "Betterstack API key", opens: "monitoring" },
    },
  ],
};
