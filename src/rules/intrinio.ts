import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "intrinio-api-key",
      severity: "low",
      layouts: ["{alnum:44}"],
      words: ["intrinio"],
      explain: { title: "Intrinio API key", opens: "service" },
    },
  ],
};
