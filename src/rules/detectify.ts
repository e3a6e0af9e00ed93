import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "detectify-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["detectify"],
      explain: { title: "Detectify API key", opens: "monitoring" },
    },
  ],
};
