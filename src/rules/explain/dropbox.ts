/** What Dropbox calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Dropbox. */
export const dropbox: Readonly<Record<string, Explanation>> = {
  "dropbox-short-lived-token": {
    title: "Dropbox short-lived access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developers.dropbox.com/oauth-guide",
  },
  "dropbox-long-lived-token": {
    title: "Dropbox long-lived access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "dropbox-app-secret": {
    title: "Dropbox app key / secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
