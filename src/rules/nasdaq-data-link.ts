import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "nasdaqdatalink-api-key",
      severity: "low",
      layouts: ["{base64url:20}"],
      words: ["nasdaq"],
      explain: { title: "Nasdaq Data Link API key", opens: "service" },
    },
  ],
};
