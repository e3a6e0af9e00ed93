import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "abyssale-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["abyssale"],
      explain: { title: "Abyssale API key", opens: "service" },
    },
  ],
};
