import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "easyinsight-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["easyinsight"],
      explain: { title: "EasyInsight API key", opens: "service" },
    },
  ],
};
