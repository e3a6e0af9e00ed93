/** What Couchbase calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Couchbase. */
export const couchbase: Readonly<Record<string, Explanation>> = {
  "couchbase-capella-api-key": {
    title: "Couchbase capella management API key",
    opens: "database",
    revoke: "vendor-page",
  },
};
