/** What Postmark calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Postmark. */
export const postmark: Readonly<Record<string, Explanation>> = {
  "postmark-server-token": {
    title: "Postmark server or account token",
    opens: "email",
    revoke: "vendor-page",
    url: "https://postmarkapp.com/developer/api/overview",
  },
};
