/** What Spotify calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Spotify. */
export const spotify: Readonly<Record<string, Explanation>> = {
  "spotify-access-token": {
    title: "Spotify access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "spotify-client-secret": {
    title: "Spotify client secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
