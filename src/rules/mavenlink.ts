import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mavenlink-api-key",
      severity: "low",
      layouts: ["{alnum-lower:64}"],
      words: ["mavenlink"],
      explain: { title: "Mavenlink API key", opens: "service" },
    },
  ],
};
