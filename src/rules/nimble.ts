import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "nimble-api-key",
      severity: "medium",
      layouts: ["{alnum:30}"],
      words: ["nimble"],
      explain: { title: "Nimble API key", opens: "service" },
    },
  ],
};
