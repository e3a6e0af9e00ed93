/** What Trello calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Trello. */
export const trello: Readonly<Record<string, Explanation>> = {
  "trello-api-token": {
    title: "Trello API token",
    opens: "service",
    revoke: "vendor-page",
  },
  "trello-api-key": {
    title: "Trello API key",
    opens: "service",
    revoke: "vendor-page",
  },
  "trello-legacy-api-token": {
    title: "Trello API token of the old form",
    opens: "service",
    revoke: "vendor-page",
  },
};
