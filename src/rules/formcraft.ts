import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "formcraft-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:16}"],
      words: ["formcraft"],
      explain: { title: "Formcraft API key", opens: "service" },
    },
  ],
};
