import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "checkvist-api-key",
      severity: "medium",
      layouts: ["{alnum:14}"],
      words: ["checkvist"],
      explain: { title: "Checkvist API key", opens: "service" },
    },
  ],
};
