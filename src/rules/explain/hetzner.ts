/** What Hetzner calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Hetzner. */
export const hetzner: Readonly<Record<string, Explanation>> = {
  "hetzner-api-token": {
    title: "Hetzner cloud API token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
