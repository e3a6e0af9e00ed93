import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "detectlanguage-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["detectlanguage"],
      explain: { title: "DetectLanguage API key", opens: "service" },
    },
  ],
};
