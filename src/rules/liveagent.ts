import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "liveagent-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["liveagent"],
      explain: { title: "LiveAgent API key", opens: "messaging" },
    },
  ],
};
