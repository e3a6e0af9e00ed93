import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "jotform-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["jotform"],
      explain: { title: "JotForm API key", opens: "service" },
    },
  ],
};
