import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "wise-api-token",
      severity: "critical",
      layouts: ["{uuid}"],
      words: ["transferwise", "wise"],
      explain: { title: "Wise API token", opens: "payments" },
    },
  ],
};
