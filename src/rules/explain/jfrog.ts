/** What JFrog calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for JFrog. */
export const jfrog: Readonly<Record<string, Explanation>> = {
  "artifactory-api-key": {
    title: "JFrog artifactory API key",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile",
  },
  "artifactory-reference-token": {
    title: "JFrog artifactory reference token",
    opens: "packages",
    revoke: "vendor-page",
  },
};
