import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "paymongo-api-key",
      severity: "high",
      layouts: ["{word:32}"],
      words: ["paymongo"],
      explain: { title: "PayMongo API key", opens: "payments" },
    },
  ],
};
