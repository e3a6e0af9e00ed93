import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "parseur-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["parseur"],
      explain: { title: "Parseur API key", opens: "service" },
    },
  ],
};
