import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "statuspal-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["statuspal"],
      explain: { title: "Statuspal API key", opens: "service" },
    },
  ],
};
