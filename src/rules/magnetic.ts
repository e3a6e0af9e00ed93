import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "magnetic-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:8}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],
      words: ["magnetic"],
      explain: { title: "Magnetic API key", opens: "service" },
    },
  ],
};
