import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "solana-private-key",
      severity: "critical",
      layouts: ["{base58:87-88}"],
      words: ["solana", "phantom"],
      explain: { title: "Solana secret key", opens: "payments" },
    },
  ],
};
