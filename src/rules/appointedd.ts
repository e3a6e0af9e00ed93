import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "appointedd-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+=):88}"],
      words: ["appointedd"],
      explain: { title: "Appointedd API key", opens: "service" },
    },
  ],
};
