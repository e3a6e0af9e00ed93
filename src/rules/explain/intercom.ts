/** What Intercom calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Intercom. */
export const intercom: Readonly<Record<string, Explanation>> = {
  "intercom-access-token": {
    title: "Intercom access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
  },
};
