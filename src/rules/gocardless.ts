/** GoCardless. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "gocardless-access-token",
      severity: "critical",
      layouts: ["(live_|sandbox_){base64url:40}"],
      near: ["gocardless"],
      explain: { title: "GoCardless access token", opens: "payments" },
    },
  ],
};
