/** What Razorpay calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Razorpay. */
export const razorpay: Readonly<Record<string, Explanation>> = {
  "razorpay-key-id": {
    title: "Razorpay key id",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://razorpay.com/docs/api/authentication/",
  },
  "razorpay-key-secret": {
    title: "Razorpay key secret",
    opens: "payments",
    revoke: "vendor-page",
  },
};
