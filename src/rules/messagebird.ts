import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "messagebird-api-key",
      severity: "high",
      layouts: ["{alnum:25}"],
      words: ["messagebird"],
      explain: { title: "MessageBird access key", opens: "messaging" },
    },
  ],
};
