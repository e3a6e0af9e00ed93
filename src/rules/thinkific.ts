import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "thinkific-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["thinkific"],
      explain: { title: "Thinkific API key", opens: "service" },
    },
  ],
};
