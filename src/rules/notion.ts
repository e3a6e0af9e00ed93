/** Notion. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "notion-api-token",
      severity: "high",
      layouts: ["ntn_{digits:11}{alnum:35}", "nrt_{word:40-55}"],
      explain: { title: "Notion API token", opens: "service" },
    },
    {
      kind: "token",
      id: "notion-legacy-token",
      severity: "high",
      layouts: ["secret_{alnum:43}"],
      near: ["notion"],
      explain: { title: "Notion integration token, old form", opens: "service" },
    },
  ],
};
