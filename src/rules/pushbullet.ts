import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "pushbullet-access-token",
      severity: "low",
      confidence: "medium",
      layouts: ["{alnum:32}"],
      near: ["pushbullet"],
      before: "o.",
      explain: { title: "Pushbullet access token", opens: "messaging" },
    },
  ],
};
