import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "lessannoyingcrm-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:57}"],
      words: ["lessannoyingcrm", "less"],
      explain: { title: "LessAnnoyingCRM API key", opens: "service" },
    },
  ],
};
