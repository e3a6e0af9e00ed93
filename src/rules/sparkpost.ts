import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sparkpost-api-key",
      severity: "high",
      layouts: ["{hex-lower:40}"],
      words: ["sparkpost"],
      explain: { title: "SparkPost API key", opens: "email" },
    },
  ],
};
