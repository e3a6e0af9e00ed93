import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pipedrive-api-token",
      severity: "high",
      layouts: ["{hex-lower:40}"],
      words: ["pipedrive"],
      explain: { title: "Pipedrive API token", opens: "service" },
    },
  ],
};
