import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ethplorer-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:22}"],
      words: ["ethplorer"],
      explain: { title: "Ethplorer API key", opens: "payments" },
    },
  ],
};
