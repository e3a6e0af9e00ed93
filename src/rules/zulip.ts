import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zulip-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["zulip"],
      explain: { title: "Zulip bot or user API key", opens: "messaging" },
    },
  ],
};
