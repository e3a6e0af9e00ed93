/** What ngrok calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for ngrok. */
export const ngrok: Readonly<Record<string, Explanation>> = {
  "ngrok-authtoken": {
    title: "ngrok agent authtoken or API key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
