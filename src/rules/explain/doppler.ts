/** What Doppler calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Doppler. */
export const doppler: Readonly<Record<string, Explanation>> = {
  "doppler-token": {
    title: "Doppler CLI, personal, service account, SCIM or audit token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.doppler.com/docs/cli",
  },
  "doppler-service-token": {
    title: "Doppler service token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://docs.doppler.com/docs/service-tokens",
  },
};
