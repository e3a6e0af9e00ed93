import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "column-api-key",
      severity: "high",
      layouts: ["(test_|live_){alnum:27}"],
      near: ["column"],
      explain: { title: "Column API key", opens: "payments" },
    },
  ],
};
