import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "refiner-api-key",
      severity: "medium",
      layouts: ["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],
      words: ["refiner"],
      explain: { title: "Refiner API key", opens: "service" },
    },
  ],
};
