import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "weatherbit-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["weatherbit"],
      explain: { title: "Weatherbit API key", opens: "service" },
    },
  ],
};
