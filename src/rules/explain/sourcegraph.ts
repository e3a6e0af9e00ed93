/** What Sourcegraph calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Sourcegraph. */
export const sourcegraph: Readonly<Record<string, Explanation>> = {
  "sourcegraph-access-token": {
    title: "Sourcegraph access token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  },
  "sourcegraph-license-token": {
    title: "Sourcegraph cody gateway / license access token",
    opens: "ai",
    revoke: "vendor-page",
  },
};
