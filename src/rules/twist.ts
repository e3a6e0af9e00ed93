import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "twist-token",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["twist"],
      explain: { title: "Twist API token", opens: "messaging" },
    },
  ],
};
