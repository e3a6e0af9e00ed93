import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "opsgenie-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["opsgenie", "genie"],
      explain: { title: "Opsgenie API key", opens: "monitoring" },
    },
  ],
};
