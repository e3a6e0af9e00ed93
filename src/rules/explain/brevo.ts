/** What Brevo calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Brevo. */
export const brevo: Readonly<Record<string, Explanation>> = {
  "brevo-api-key": {
    title: "Brevo API key",
    opens: "email",
    revoke: "vendor-page",
    url: "https://developers.brevo.com/docs/getting-started",
  },
  "brevo-smtp-key": {
    title: "Brevo SMTP key",
    opens: "email",
    revoke: "vendor-page",
  },
};
