import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "shortcut-api-token",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["shortcut", "clubhouse"],
      explain: { title: "Shortcut API token", opens: "service" },
    },
  ],
};
