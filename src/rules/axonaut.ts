import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "axonaut-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["axonaut"],
      explain: { title: "Axonaut API key", opens: "service" },
    },
  ],
};
