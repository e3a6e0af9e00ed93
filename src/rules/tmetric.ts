import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tmetric-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:64}"],
      words: ["tmetric"],
      explain: { title: "Tmetric API key", opens: "service" },
    },
  ],
};
