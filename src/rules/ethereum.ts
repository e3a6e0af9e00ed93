/** Ethereum. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ethereum-private-key",
      severity: "critical",
      words: ["privatekey", "walletkey", "ethereum", "deployer", "secp256k1", "privkey"],
      layouts: ["0x{hex:64}", "{hex:64}"],
      explain: { title: "Ethereum secp256k1 private key", opens: "payments", revoke: "rotate" },
    },
  ],
};
