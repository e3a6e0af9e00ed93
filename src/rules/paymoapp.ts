import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "paymoapp-api-key",
      severity: "high",
      layouts: ["{alnum:44}"],
      words: ["paymoapp"],
      explain: { title: "Paymoapp API key", opens: "payments" },
    },
  ],
};
