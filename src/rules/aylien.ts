import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "aylien-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["aylien"],
      explain: { title: "Aylien API key", opens: "ai" },
    },
  ],
};
