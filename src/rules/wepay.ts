import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "wepay-api-key",
      severity: "high",
      layouts: ["{set(0-9A-Za-z?_):62}"],
      words: ["wepay"],
      explain: { title: "WePay API key", opens: "payments" },
    },
  ],
};
