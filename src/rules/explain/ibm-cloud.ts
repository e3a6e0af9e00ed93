/** What IBM Cloud calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for IBM Cloud. */
export const ibmCloud: Readonly<Record<string, Explanation>> = {
  "ibm-cloud-api-key": {
    title: "IBM Cloud user or service id API key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
