import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ipquality-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["ipquality"],
      explain: { title: "IPQualityScore API key", opens: "service" },
    },
  ],
};
