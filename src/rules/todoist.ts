import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "todoist-api-token",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["todoist"],
      explain: { title: "Todoist API token", opens: "service" },
    },
  ],
};
