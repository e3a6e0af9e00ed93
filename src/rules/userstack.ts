import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "userstack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["userstack"],
      explain: { title: "UserStack API key", opens: "service" },
    },
  ],
};
