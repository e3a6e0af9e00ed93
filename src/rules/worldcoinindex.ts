import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "worldcoinindex-api-key",
      severity: "low",
      layouts: ["{alnum:35}"],
      words: ["worldcoinindex"],
      explain: { title: "WorldCoinIndex API key", opens: "payments" },
    },
  ],
};
