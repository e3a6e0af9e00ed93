import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "getgist-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+=):68}"],
      words: ["getgist"],
      explain: { title: "Getgist API key", opens: "service" },
    },
  ],
};
