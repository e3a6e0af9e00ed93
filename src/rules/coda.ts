import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "coda-api-token",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["coda"],
      explain: { title: "Coda API token", opens: "service" },
    },
  ],
};
