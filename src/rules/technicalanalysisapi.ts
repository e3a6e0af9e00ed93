import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "technicalanalysisapi-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:48}"],
      words: ["technicalanalysisapi"],
      explain: { title: "TechnicalAnalysisApi API key", opens: "service" },
    },
  ],
};
