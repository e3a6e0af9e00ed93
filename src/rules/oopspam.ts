import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "oopspam-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["oopspam"],
      explain: { title: "OOPSpam API key", opens: "ai" },
    },
  ],
};
