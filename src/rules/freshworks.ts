import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "freshdesk-api-key",
      severity: "high",
      layouts: ["{alnum:20}"],
      words: ["freshdesk"],
      explain: { title: "Freshworks freshdesk API key", opens: "service" },
    },
  ],
};
