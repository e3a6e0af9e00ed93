/** What NVIDIA calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for NVIDIA. */
export const nvidia: Readonly<Record<string, Explanation>> = {
  "nvidia-api-key": {
    title: "NVIDIA NIM / build API key",
    opens: "ai",
    revoke: "vendor-page",
  },
  "nvidia-ngc-api-key": {
    title: "NVIDIA NGC API key",
    opens: "ai",
    revoke: "vendor-page",
  },
};
