import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pusher-secret",
      severity: "medium",
      layouts: ["{hex-lower:20}"],
      words: ["pusher"],
      explain: { title: "Pusher channels app secret", opens: "messaging" },
    },
  ],
};
