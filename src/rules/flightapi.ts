import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "flightapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:24}"],
      words: ["flightapi"],
      explain: { title: "FlightApi API key", opens: "service" },
    },
  ],
};
