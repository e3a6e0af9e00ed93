import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bitly-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:40}"],
      words: ["bitly"],
      explain: { title: "Bitly API key", opens: "service" },
    },
  ],
};
