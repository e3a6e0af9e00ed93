/** What Algolia calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Algolia. */
export const algolia: Readonly<Record<string, Explanation>> = {
  "algolia-admin-key": {
    title: "Algolia API key",
    opens: "database",
    revoke: "vendor-page",
    url: "https://www.algolia.com/doc/guides/security/api-keys/",
  },
};
