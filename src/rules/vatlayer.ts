import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vatlayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["vatlayer"],
      explain: { title: "VatLayer API key", opens: "service" },
    },
  ],
};
