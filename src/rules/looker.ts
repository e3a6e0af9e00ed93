import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "looker-client-secret",
      severity: "high",
      layouts: ["{alnum:24}"],
      words: ["looker"],
      explain: { title: "Looker API client secret", opens: "service" },
    },
    {
      kind: "near",
      id: "looker-client-id",
      severity: "low",
      identifier: true,
      layouts: ["{alnum:20}"],
      called: ["client id"],
      words: ["looker"],
      explain: { title: "Looker API client id", opens: "service" },
    },
  ],
};
