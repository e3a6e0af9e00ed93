import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "moonclerk-api-key",
      severity: "high",
      layouts: ["{alnum-lower:32}"],
      words: ["moonclerk"],
      explain: { title: "Moonclerk API key", opens: "payments" },
    },
  ],
};
