import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "shotstack-api-key",
      severity: "low",
      layouts: ["{alnum:40}"],
      words: ["shotstack"],
      explain: { title: "Shotstack API key", opens: "service" },
    },
  ],
};
