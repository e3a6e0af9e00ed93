/** What Notion calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Notion. */
export const notion: Readonly<Record<string, Explanation>> = {
  "notion-api-token": {
    title: "Notion API token",
    opens: "service",
    revoke: "vendor-page",
  },
  "notion-legacy-token": {
    title: "Notion integration token of the old form",
    opens: "service",
    revoke: "vendor-page",
  },
};
