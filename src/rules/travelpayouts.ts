import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "travelpayouts-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["travelpayouts"],
      explain: { title: "TravelPayouts API key", opens: "service" },
    },
  ],
};
