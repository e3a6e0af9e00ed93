import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "rocketreach-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):39}"],
      words: ["rocketreach"],
      explain: { title: "RocketReach API key", opens: "service" },
    },
  ],
};
