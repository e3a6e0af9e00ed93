import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "besnappy-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["besnappy"],
      explain: { title: "Besnappy API key", opens: "service" },
    },
  ],
};
