import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "partnerstack-api-key",
      severity: "low",
      layouts: ["{alnum:64}"],
      words: ["partnerstack"],
      explain: { title: "PartnerStack API key", opens: "service" },
    },
  ],
};
