import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "revampcrm-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["revamp"],
      explain: { title: "RevampCRM API key", opens: "service" },
    },
  ],
};
