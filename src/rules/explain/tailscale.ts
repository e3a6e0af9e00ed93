/** What Tailscale calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Tailscale. */
export const tailscale: Readonly<Record<string, Explanation>> = {
  "tailscale-key": {
    title: "Tailscale auth, API, OAuth client, SCIM or webhook key",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://tailscale.com/kb/1277/key-prefixes",
  },
};
