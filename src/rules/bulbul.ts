import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bulbul-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["bulbul"],
      explain: { title: "Bulbul API key", opens: "service" },
    },
  ],
};
