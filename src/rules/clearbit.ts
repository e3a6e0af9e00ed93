import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clearbit-api-key",
      severity: "low",
      layouts: ["{set(0-9a-z_):35}"],
      words: ["clearbit"],
      explain: { title: "Clearbit API key", opens: "service" },
    },
  ],
};
