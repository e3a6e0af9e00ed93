import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "logzio-api-token",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["logz"],
      explain: { title: "Logz.io API token", opens: "monitoring" },
    },
  ],
};
