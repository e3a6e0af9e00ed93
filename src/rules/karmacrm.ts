import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "karmacrm-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["karma"],
      explain: { title: "KarmaCRM API key", opens: "service" },
    },
  ],
};
