import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "runrunit-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["runrunit"],
      explain: { title: "RunRunIt API key", opens: "service" },
    },
  ],
};
