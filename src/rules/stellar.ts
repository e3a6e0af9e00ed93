import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "stellar-secret-seed",
      severity: "critical",
      layouts: ["S{base32-upper:55}"],
      words: ["stellar", "xlm", "secretseed"],
      explain: {
        title: "Stellar secret seed",
        opens: "payments",
        url: "https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md",
      },
    },
  ],
};
