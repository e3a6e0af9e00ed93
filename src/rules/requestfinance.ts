import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "requestfinance-api-key",
      severity: "high",
      layouts: ["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],
      words: ["requestfinance"],
      explain: { title: "RequestFinance API key", opens: "payments" },
    },
  ],
};
