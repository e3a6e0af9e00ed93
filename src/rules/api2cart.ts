import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "api2cart-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["api2cart"],
      explain: { title: "Api2Cart API key", opens: "service" },
    },
  ],
};
