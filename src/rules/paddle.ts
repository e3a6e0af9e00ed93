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
  ],
};
