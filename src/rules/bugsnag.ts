import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bugsnag-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}", "{uuid}"],
      words: ["bugsnag"],
      explain: { title: "Bugsnag data access API key", opens: "monitoring" },
    },
  ],
};
