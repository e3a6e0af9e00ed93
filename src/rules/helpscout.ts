import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "helpscout-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["helpscout"],
      explain: { title: "Helpscout API key", opens: "service" },
    },
  ],
};
