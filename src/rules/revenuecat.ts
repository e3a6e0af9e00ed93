/** RevenueCat. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "revenuecat-public-key",
      severity: "low",
      identifier: true,
      layouts: ["(appl_|goog_|amzn_|mac_|rcb_|strp_|pdl_){alpha:24-36}"],
      explain: {
        title: "RevenueCat public SDK key",
        opens: "payments",
        url: "https://www.revenuecat.com/docs/projects/authentication",
      },
    },
  ],
};
