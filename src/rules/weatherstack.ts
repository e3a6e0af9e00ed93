import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "weatherstack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["weatherstack"],
      explain: { title: "Weatherstack API key", opens: "service" },
    },
  ],
};
