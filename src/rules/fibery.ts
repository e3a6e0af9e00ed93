import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "fibery-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["{hex-lower:35}"],
      near: ["fibery"],
      before: "{hex-lower:8}.",
      explain: { title: "Fibery API key", opens: "service" },
    },
  ],
};
