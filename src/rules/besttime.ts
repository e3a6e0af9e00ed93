import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "besttime-api-key",
      severity: "low",
      confidence: "medium",
      layouts: ["pri_{hex-lower:32}"],
      explain: { title: "Besttime API key", opens: "service" },
    },
  ],
};
