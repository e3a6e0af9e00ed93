import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "holistic-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["holistic"],
      explain: { title: "Holistic API key", opens: "service" },
    },
  ],
};
