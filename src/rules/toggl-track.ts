import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "toggltrack-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["toggl"],
      explain: { title: "Toggl Track API key", opens: "service" },
    },
  ],
};
