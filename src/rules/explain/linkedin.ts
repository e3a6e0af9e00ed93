/** What LinkedIn calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for LinkedIn. */
export const linkedin: Readonly<Record<string, Explanation>> = {
  "linkedin-client-secret-prefixed": {
    title: "LinkedIn client secret, newer form",
    opens: "service",
    revoke: "vendor-page",
  },
  "linkedin-access-token": {
    title: "LinkedIn OAuth access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "linkedin-client-secret": {
    title: "LinkedIn client secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
