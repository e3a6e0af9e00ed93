/** What Asana calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Asana. */
export const asana: Readonly<Record<string, Explanation>> = {
  "asana-personal-access-token": {
    title: "Asana personal access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developers.asana.com/docs/personal-access-token",
  },
  "asana-client-secret": {
    title: "Asana OAuth client secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
