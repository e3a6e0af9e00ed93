import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "klipfolio-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["klipfolio"],
      explain: { title: "Klipfolio API key", opens: "service" },
    },
  ],
};
