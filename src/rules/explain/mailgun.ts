/** What Mailgun calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Mailgun. */
export const mailgun: Readonly<Record<string, Explanation>> = {
  "mailgun-private-key": {
    title: "Mailgun private API key",
    opens: "email",
    revoke: "vendor-page",
  },
  "mailgun-domain-sending-key": {
    title: "Mailgun API key of the newer form",
    opens: "email",
    revoke: "vendor-page",
  },
  "mailgun-public-key": {
    title: "Mailgun public validation key",
    opens: "email",
    revoke: "vendor-page",
  },
};
