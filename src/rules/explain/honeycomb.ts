/** What Honeycomb calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Honeycomb. */
export const honeycomb: Readonly<Record<string, Explanation>> = {
  "honeycomb-api-key": {
    title: "Honeycomb configuration/ingest key",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
