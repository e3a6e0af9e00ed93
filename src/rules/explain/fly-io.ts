/** What Fly.io calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Fly.io. */
export const flyIo: Readonly<Record<string, Explanation>> = {
  "flyio-access-token": {
    title: "Fly.io access token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://fly.io/docs/security/tokens/",
  },
};
