import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "shippo-api-token",
      severity: "high",
      layouts: ["(shippo_live_|shippo_test_){hex-lower:40}"],
      exact: ["shippo"],
      explain: {
        title: "Shippo API token",
        opens: "payments",
        url: "https://docs.goshippo.com/docs/api_concepts/apitokens",
      },
    },
  ],
};
