import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "autoklose-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:32}"],
      words: ["autoklose"],
      explain: { title: "Autoklose API key", opens: "service" },
    },
  ],
};
