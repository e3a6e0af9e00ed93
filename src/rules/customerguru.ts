import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "customerguru-api-key",
      severity: "low",
      layouts: ["{alnum:30}"],
      words: ["customerguru", "guru"],
      explain: { title: "CustomerGuru API key", opens: "service" },
    },
  ],
};
