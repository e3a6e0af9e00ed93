import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "edamam-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["edamam"],
      explain: { title: "Edamam API key", opens: "service" },
    },
  ],
};
