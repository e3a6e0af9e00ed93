/** What Paddle calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Paddle. */
export const paddle: Readonly<Record<string, Explanation>> = {
  "paddle-api-key": {
    title: "Paddle API key, live",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://developer.paddle.com/api-reference/about/authentication",
  },
  "paddle-sandbox-api-key": {
    title: "Paddle API key, sandbox",
    opens: "payments",
    revoke: "vendor-page",
  },
};
