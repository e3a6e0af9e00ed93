/** What OVHcloud calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for OVHcloud. */
export const ovhcloud: Readonly<Record<string, Explanation>> = {
  "ovh-application-key": {
    title: "OVHcloud application key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "ovh-application-secret": {
    title: "OVHcloud application secret",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
