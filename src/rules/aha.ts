import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "aha-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["aha"],
      explain: { title: "Aha API key", opens: "service" },
    },
  ],
};
