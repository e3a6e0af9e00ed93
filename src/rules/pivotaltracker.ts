import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pivotaltracker-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["pivotal"],
      explain: { title: "PivotalTracker API key", opens: "service" },
    },
  ],
};
