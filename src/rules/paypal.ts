/** PayPal. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "paypal-client-secret",
      severity: "critical",
      words: ["paypal"],
      layouts: ["E{base64url:79}"],
      explain: {
        title: "PayPal REST app client secret",
        opens: "payments",
        url: "https://developer.paypal.com/api/rest/authentication/",
      },
    },
  ],
};
