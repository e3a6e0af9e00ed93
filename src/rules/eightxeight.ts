import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "eightxeight-api-key",
      severity: "medium",
      layouts: ["{alnum:43}"],
      words: ["8x8"],
      explain: { title: "EightxEight API key", opens: "service" },
    },
  ],
};
