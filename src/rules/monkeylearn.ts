import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "monkeylearn-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["monkeylearn"],
      explain: { title: "MonkeyLearn API key", opens: "ai" },
    },
  ],
};
