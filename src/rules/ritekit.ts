import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ritekit-api-key",
      severity: "medium",
      layouts: ["{hex-lower:44}"],
      words: ["ritekit"],
      explain: { title: "RiteKit API key", opens: "service" },
    },
  ],
};
