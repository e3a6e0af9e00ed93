/** What Mailgun calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Mailgun. */
export const mailgun: Readonly<Record<string, Explanation>> = {
  "mailgun-private-key": {
    title: "Mailgun private API key",
    opens: "email",
    revoke: "vendor-page",
  },
};
