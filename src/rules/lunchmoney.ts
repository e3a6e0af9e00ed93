import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "lunchmoney-api-key",
      severity: "medium",
      layouts: ["{hex-lower:50}"],
      words: ["lunchmoney"],
      explain: { title: "LunchMoney API key", opens: "service" },
    },
  ],
};
