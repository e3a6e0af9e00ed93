/** What Twitch calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Twitch. */
export const twitch: Readonly<Record<string, Explanation>> = {
  "twitch-irc-oauth": {
    title: "Twitch chat OAuth password",
    opens: "service",
    revoke: "vendor-page",
  },
  "twitch-stream-key": {
    title: "Twitch stream key",
    opens: "service",
    revoke: "vendor-page",
  },
  "twitch-client-secret": {
    title: "Twitch client secret / access token",
    opens: "service",
    revoke: "vendor-page",
  },
};
