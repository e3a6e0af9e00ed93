import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "aviationstack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["aviationstack"],
      explain: { title: "AviationStack API key", opens: "service" },
    },
  ],
};
