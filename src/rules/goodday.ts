import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "goodday-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["goodday"],
      explain: { title: "GoodDay API key", opens: "service" },
    },
  ],
};
