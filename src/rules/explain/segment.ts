/** What Segment calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Segment. */
export const segment: Readonly<Record<string, Explanation>> = {
  "segment-public-api-token": {
    title: "Segment public API token",
    opens: "monitoring",
    revoke: "vendor-page",
  },
  "segment-legacy-api-token": {
    title: "Segment config API token",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
