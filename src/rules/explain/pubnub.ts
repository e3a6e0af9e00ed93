/** What PubNub calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for PubNub. */
export const pubnub: Readonly<Record<string, Explanation>> = {
  "pubnub-publish-key": {
    title: "PubNub publish key",
    opens: "messaging",
    revoke: "vendor-page",
  },
  "pubnub-subscribe-key": {
    title: "PubNub subscribe key",
    opens: "messaging",
    revoke: "vendor-page",
  },
  "pubnub-secret-key": {
    title: "PubNub secret key",
    opens: "messaging",
    revoke: "vendor-page",
  },
};
