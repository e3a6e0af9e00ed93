import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "flowflu-api-key",
      severity: "medium",
      layouts: ["{alnum:51}"],
      words: ["flowflu"],
      explain: { title: "FlowFlu API key", opens: "service" },
    },
  ],
};
