/** What Adyen calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Adyen. */
export const adyen: Readonly<Record<string, Explanation>> = {
  "adyen-api-key": {
    title: "Adyen API key",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://docs.adyen.com/development-resources/api-credentials/",
  },
};
