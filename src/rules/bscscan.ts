import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bscscan-api-key",
      severity: "low",
      layouts: ["{alnum-upper:34}"],
      words: ["bscscan"],
      explain: { title: "BscScan API key", opens: "payments" },
    },
  ],
};
