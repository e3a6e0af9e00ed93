import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "etherscan-api-key",
      severity: "low",
      layouts: ["{alnum-upper:34}"],
      words: ["etherscan"],
      explain: { title: "Etherscan API key", opens: "payments" },
    },
  ],
};
