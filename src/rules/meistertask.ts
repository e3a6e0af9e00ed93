import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "meistertask-api-key",
      severity: "medium",
      layouts: ["{alnum:43}"],
      words: ["meistertask"],
      explain: { title: "Meistertask API key", opens: "service" },
    },
  ],
};
