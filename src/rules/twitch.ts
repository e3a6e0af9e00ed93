/** Twitch. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "twitch-irc-oauth",
      severity: "medium",
      layouts: ["{alnum-lower:30}"],
      before: "oauth:",
      near: ["twitch", "irc"],
      explain: { title: "Twitch chat OAuth password", opens: "service" },
    },
    {
      kind: "token",
      id: "twitch-stream-key",
      severity: "medium",
      layouts: ["live_{digits:8-12}_{alnum:30}"],
      explain: { title: "Twitch stream key", opens: "service" },
    },
    {
      kind: "near",
      id: "twitch-client-secret",
      severity: "medium",
      words: ["twitch"],
      layouts: ["{alnum-lower:30}"],
      explain: { title: "Twitch client secret / access token", opens: "service" },
    },
  ],
};
