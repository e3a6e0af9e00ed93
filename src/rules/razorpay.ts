/** Razorpay. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "razorpay-key-id",
      severity: "low",
      identifier: true,
      layouts: ["(rzp_live_|rzp_test_){alnum:14}"],
      explain: { title: "Razorpay key id", opens: "payments", url: "https://razorpay.com/docs/api/authentication/" },
    },
    {
      kind: "near",
      id: "razorpay-key-secret",
      severity: "critical",
      words: ["razorpay", "rzp"],
      layouts: ["{alnum:24}"],
      explain: { title: "Razorpay key secret", opens: "payments" },
    },
  ],
};
