import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "smartsheets-api-key",
      severity: "medium",
      layouts: ["{alnum:26}", "{alnum:37}"],
      words: ["smartsheet"],
      explain: { title: "Smartsheets API key", opens: "service" },
    },
  ],
};
