/** Trello. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "trello-api-token",
      severity: "high",
      layouts: ["ATTA{hex-lower:64}{hex-upper:8}"],
      explain: { title: "Trello API token", opens: "service" },
    },
    {
      kind: "near",
      id: "trello-api-key",
      severity: "low",
      words: ["trello"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Trello API key", opens: "service" },
    },
    {
      kind: "near",
      id: "trello-legacy-api-token",
      severity: "high",
      words: ["trello"],
      layouts: ["{hex-lower:64}"],
      explain: { title: "Trello API token, old form", opens: "service" },
    },
  ],
};
