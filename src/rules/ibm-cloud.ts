/** IBM Cloud: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for IBM Cloud. */
export const ibmCloud: readonly Rule[] = [
  {
    kind: "near",
    id: "ibm-cloud-api-key",
    provider: "ibm-cloud",
    severity: "critical",
    confidence: "medium",
    words: ["ibm", "ibmcloud", "bluemix"],
    layouts: ["{base64url:44}"],
  },
];
