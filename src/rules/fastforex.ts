import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fastforex-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):28}"],
      words: ["fastforex"],
      explain: { title: "FastForex API key", opens: "service" },
    },
  ],
};
