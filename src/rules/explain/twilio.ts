/** What Twilio calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Twilio. */
export const twilio: Readonly<Record<string, Explanation>> = {
  "twilio-auth-token": {
    title: "Twilio auth token",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://www.twilio.com/docs/iam/api",
  },
  "twilio-auth-token-likely": {
    title: "Twilio auth token (by what stands near it)",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://www.twilio.com/docs/iam/api",
  },
  "twilio-api-key-sid": {
    title: "Twilio API key SID",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://www.twilio.com/docs/iam/api-keys",
  },
  "twilio-api-key-secret": {
    title: "Twilio API key secret",
    opens: "messaging",
    revoke: "vendor-page",
    url: "https://www.twilio.com/docs/iam/api-keys",
  },
};
