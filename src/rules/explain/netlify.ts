/** What Netlify calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Netlify. */
export const netlify: Readonly<Record<string, Explanation>> = {
  "netlify-access-token": {
    title: "Netlify personal access token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.netlify.com/api/get-started/",
  },
  "netlify-legacy-access-token": {
    title: "Netlify access token without prefix",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
