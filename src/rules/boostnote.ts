import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "boostnote-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["boostnote"],
      explain: { title: "BoostNote API key", opens: "service" },
    },
  ],
};
