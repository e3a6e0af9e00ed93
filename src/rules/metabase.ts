import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "metabase-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:36}"],
      words: ["metabase"],
      explain: { title: "Metabase API key", opens: "service" },
    },
  ],
};
