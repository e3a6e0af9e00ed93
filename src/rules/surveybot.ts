import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "surveybot-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:80}"],
      words: ["surveybot"],
      explain: { title: "SurveyBot API key", opens: "service" },
    },
  ],
};
