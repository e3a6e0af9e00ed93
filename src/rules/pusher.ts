import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pusher-app-key",
      severity: "low",
      identifier: true,
      words: ["pusher"],
      layouts: ["{hex-lower:20}"],
      called: ["app key", "pusher key"],
      explain: { title: "Pusher app key", opens: "messaging" },
    },
    {
      kind: "near",
      id: "pusher-secret",
      severity: "medium",
      layouts: ["{hex-lower:20}"],
      words: ["pusher"],
      called: ["secret"],
      calledOnly: true,
      explain: { title: "Pusher channels app secret", opens: "messaging" },
    },
  ],
};
