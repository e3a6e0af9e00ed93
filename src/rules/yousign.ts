import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "yousign-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["yousign"],
      explain: { title: "Yousign API key", opens: "service" },
    },
  ],
};
