import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "rollbar-access-token",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["rollbar"],
      explain: { title: "Rollbar project access token", opens: "monitoring" },
    },
  ],
};
