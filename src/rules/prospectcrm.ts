import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "prospectcrm-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):32}"],
      words: ["prospect"],
      explain: { title: "ProspectCRM API key", opens: "service" },
    },
  ],
};
