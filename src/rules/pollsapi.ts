import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pollsapi-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:28}"],
      words: ["pollsapi"],
      explain: { title: "PollsAPI API key", opens: "database" },
    },
  ],
};
