import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zenserp-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["zenserp"],
      explain: { title: "Zenserp API key", opens: "service" },
    },
  ],
};
