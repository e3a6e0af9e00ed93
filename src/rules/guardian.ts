import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "guardianapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],
      words: ["guardian"],
      explain: { title: "Guardian API key", opens: "service" },
    },
  ],
};
