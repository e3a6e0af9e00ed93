/** What Jenkins calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Jenkins. */
export const jenkins: Readonly<Record<string, Explanation>> = {
  "jenkins-api-token": {
    title: "Jenkins user API token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "jenkins-crumb": {
    title: "Jenkins CSRF crumb or setup password",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
