import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "chartmogul-api-key",
      severity: "high",
      layouts: ["{alnum-lower:32}"],
      words: ["chartmogul"],
      explain: { title: "ChartMogul API key", opens: "payments" },
    },
  ],
};
