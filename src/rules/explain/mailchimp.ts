/** What Mailchimp calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Mailchimp. */
export const mailchimp: Readonly<Record<string, Explanation>> = {
  "mailchimp-api-key": {
    title: "Mailchimp marketing API key",
    opens: "email",
    revoke: "vendor-page",
    url: "https://mailchimp.com/developer/marketing/docs/fundamentals/",
  },
  "mandrill-api-key": {
    title: "Mailchimp transactional API key",
    opens: "email",
    revoke: "vendor-page",
    url: "https://mailchimp.com/developer/transactional/docs/fundamentals/",
  },
  "mandrill-legacy-api-key": {
    title: "Mailchimp transactional API key without prefix",
    opens: "email",
    revoke: "vendor-page",
  },
};
