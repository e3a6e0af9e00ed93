import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "onepagecrm-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z=):44}"],
      words: ["onepagecrm"],
      explain: { title: "OnepageCRM API key", opens: "service" },
    },
  ],
};
