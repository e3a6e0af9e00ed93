import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "planviewleankit-api-key",
      severity: "medium",
      layouts: ["{hex-lower:128}"],
      words: ["planviewleankit", "planview"],
      explain: { title: "PlanviewLeanKit API key", opens: "service" },
    },
  ],
};
