/** What Scaleway calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Scaleway. */
export const scaleway: Readonly<Record<string, Explanation>> = {
  "scaleway-access-key": {
    title: "Scaleway access key id",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "scaleway-secret-key": {
    title: "Scaleway secret key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
