/** What Sumo Logic calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Sumo Logic. */
export const sumoLogic: Readonly<Record<string, Explanation>> = {
  "sumologic-access-id": {
    title: "Sumo Logic access id",
    opens: "monitoring",
    revoke: "vendor-page",
  },
  "sumologic-access-key": {
    title: "Sumo Logic access key",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
