import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "datagov-api-key",
      severity: "low",
      layouts: ["{alnum:40}"],
      words: ["datagov"],
      explain: { title: "DataGov API key", opens: "service" },
    },
  ],
};
