import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "tezos-secret-key",
      severity: "critical",
      layouts: ["edsk{base58:50,94}"],
      explain: { title: "Tezos ed25519 secret key or seed", opens: "payments" },
    },
  ],
};
