import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "rownd-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["rownd"],
      explain: { title: "Rownd API key", opens: "service" },
    },
    {
      kind: "near",
      id: "rownd-secret",
      severity: "medium",
      layouts: ["{alnum-lower:48}"],
      words: ["rownd"],
      explain: { title: "Rownd API secret", opens: "service" },
    },
  ],
};
