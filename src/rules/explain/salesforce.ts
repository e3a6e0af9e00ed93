/** What Salesforce calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Salesforce. */
export const salesforce: Readonly<Record<string, Explanation>> = {
  "salesforce-refresh-token": {
    title: "Salesforce OAuth refresh token",
    opens: "service",
    revoke: "vendor-page",
  },
  "salesforce-access-token": {
    title: "Salesforce session id / OAuth access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
  },
  "salesforce-consumer-secret": {
    title: "Salesforce connected app consumer secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
