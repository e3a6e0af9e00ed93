/** What SendGrid calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for SendGrid. */
export const sendgrid: Readonly<Record<string, Explanation>> = {
  "sendgrid-api-key": {
    title: "Twilio SendGrid API key",
    opens: "email",
    revoke: "vendor-page",
    url: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  },
};
