/** What DataStax calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for DataStax. */
export const datastax: Readonly<Record<string, Explanation>> = {
  "datastax-astra-token": {
    title: "DataStax astra application token",
    opens: "database",
    revoke: "vendor-page",
  },
};
