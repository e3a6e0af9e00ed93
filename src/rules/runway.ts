import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "runway-api-key",
      severity: "medium",
      layouts: ["key_{hex-lower:128}"],
      near: ["runway"],
      explain: { title: "Runway API key", opens: "ai" },
    },
  ],
};
