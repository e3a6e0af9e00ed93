import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "smartystreets-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["smartystreets", "smarty"],
      explain: { title: "SmartyStreets API key", opens: "service" },
    },
  ],
};
