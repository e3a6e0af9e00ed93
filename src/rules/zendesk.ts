/** Zendesk. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zendesk-api-token",
      severity: "high",
      words: ["zendesk"],
      layouts: ["{alnum:40}"],
      explain: { title: "Zendesk API token", opens: "service" },
    },
  ],
};
