import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "surveyanyplace-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["survey"],
      explain: { title: "SurveyAnyplace API key", opens: "service" },
    },
  ],
};
