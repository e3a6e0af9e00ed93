/** PubNub. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pubnub-publish-key",
      severity: "medium",
      layouts: ["pub-c-{uuid}"],
      explain: { title: "PubNub publish key", opens: "messaging" },
    },
    {
      kind: "token",
      id: "pubnub-subscribe-key",
      severity: "low",
      layouts: ["sub-c-{uuid}"],
      explain: { title: "PubNub subscribe key", opens: "messaging" },
    },
    {
      kind: "token",
      id: "pubnub-secret-key",
      severity: "high",
      layouts: ["sec-c-{base64:48-60}"],
      explain: { title: "PubNub secret key", opens: "messaging" },
    },
  ],
};
