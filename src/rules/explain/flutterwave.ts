/** What Flutterwave calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Flutterwave. */
export const flutterwave: Readonly<Record<string, Explanation>> = {
  "flutterwave-secret-key": {
    title: "Flutterwave secret key",
    opens: "payments",
    revoke: "vendor-page",
  },
  "flutterwave-public-key": {
    title: "Flutterwave public key",
    opens: "payments",
    revoke: "vendor-page",
  },
  "flutterwave-encryption-key": {
    title: "Flutterwave encryption key",
    opens: "payments",
    revoke: "vendor-page",
  },
};
