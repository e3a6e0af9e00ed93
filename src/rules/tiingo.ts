import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tiingo-api-key",
      severity: "low",
      layouts: ["{alnum-lower:40}"],
      words: ["tiingo"],
      explain: { title: "Tiingo API key", opens: "service" },
    },
  ],
};
