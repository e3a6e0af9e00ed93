import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "replyio-api-key",
      severity: "medium",
      layouts: ["{alnum:24}"],
      words: ["replyio"],
      explain: { title: "Reply.io API key", opens: "service" },
    },
  ],
};
