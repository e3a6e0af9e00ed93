import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "optimizely-token",
      severity: "medium",
      confidence: "medium",
      layouts: ["{base64url:52}"],
      near: ["optimizely"],
      before: "2:",
      explain: { title: "Optimizely personal access token", opens: "service" },
    },
  ],
};
