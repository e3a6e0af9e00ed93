/** Adyen. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "adyen-api-key",
      severity: "critical",
      layouts: ["AQE{set(a-z):1}hmfxK{base64:60-160}-{base64:43}="],
      explain: {
        title: "Adyen API key",
        opens: "payments",
        url: "https://docs.adyen.com/development-resources/api-credentials/",
      },
    },
    {
      kind: "token",
      id: "adyen-client-key",
      severity: "low",
      identifier: true,
      near: ["adyen"],
      layouts: ["(live_|test_){alnum-upper:32}"],
      explain: { title: "Adyen client key", opens: "payments" },
    },
  ],
};
