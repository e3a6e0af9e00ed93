import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "robinhood-crypto-api-key",
      severity: "critical",
      layouts: ["rh-api-{uuid}"],
      explain: { title: "Robinhood crypto API key", opens: "payments" },
    },
  ],
};
