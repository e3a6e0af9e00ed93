import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "autopilot-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["autopilot"],
      explain: { title: "AutoPilot API key", opens: "service" },
    },
  ],
};
