import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "surveysparrow-api-key",
      severity: "medium",
      layouts: ["{base64url:88}"],
      words: ["surveysparrow"],
      explain: { title: "SurveySparrow API key", opens: "service" },
    },
  ],
};
