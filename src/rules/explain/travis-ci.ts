/** What Travis CI calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Travis CI. */
export const travisCi: Readonly<Record<string, Explanation>> = {
  "travis-ci-token": {
    title: "Travis CI API token",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
