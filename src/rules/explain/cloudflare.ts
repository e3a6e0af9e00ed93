/** What Cloudflare calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Cloudflare. */
export const cloudflare: Readonly<Record<string, Explanation>> = {
  "cloudflare-api-token": {
    title: "Cloudflare API token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/",
  },
};
