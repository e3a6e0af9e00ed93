import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "collect2-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["collect2"],
      explain: { title: "Collect2 API key", opens: "service" },
    },
  ],
};
