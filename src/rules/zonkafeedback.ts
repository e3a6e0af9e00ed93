import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zonkafeedback-api-key",
      severity: "medium",
      layouts: ["{alnum:36}"],
      words: ["zonka"],
      explain: { title: "ZonkaFeedback API key", opens: "service" },
    },
  ],
};
