import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ripple-family-seed",
      severity: "critical",
      layouts: ["s{base58:28}"],
      words: ["ripple", "xrp", "xrpl"],
      called: ["seed"],
      explain: { title: "XRP Ledger family seed", opens: "payments" },
    },
  ],
};
