import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "shutterstock-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["shutterstock"],
      explain: { title: "Shutterstock API key", opens: "service" },
    },
    {
      kind: "near",
      id: "shutterstock-secret",
      severity: "low",
      layouts: ["{alnum:16}"],
      words: ["shutterstock"],
      explain: { title: "Shutterstock API secret", opens: "service" },
    },
  ],
};
