/** Paddle. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "paddle-api-key",
      severity: "critical",
      layouts: ["pdl_live_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"],
      explain: {
        title: "Paddle API key, live",
        opens: "payments",
        url: "https://developer.paddle.com/api-reference/about/authentication",
      },
    },
    {
      kind: "token",
      id: "paddle-sandbox-api-key",
      severity: "low",
      layouts: ["pdl_sdbx_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"],
      explain: { title: "Paddle API key, sandbox", opens: "payments" },
    },
    {
      kind: "token",
      id: "paddle-webhook-secret",
      severity: "medium",
      layouts: ["pdl_ntfset_{alnum-lower:26}_{base64:32}"],
      explain: { title: "Paddle webhook secret", opens: "payments" },
    },
    {
      kind: "token",
      id: "paddle-client-token",
      severity: "low",
      identifier: true,
      near: ["paddle"],
      layouts: ["(live_|test_){alnum-lower:27}"],
      explain: { title: "Paddle client-side token", opens: "payments" },
    },
  ],
};
