/** What Cloudinary calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Cloudinary. */
export const cloudinary: Readonly<Record<string, Explanation>> = {
  "cloudinary-api-secret": {
    title: "Cloudinary API secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
