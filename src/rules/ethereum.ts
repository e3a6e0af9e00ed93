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
    {
      kind: "near",
      id: "ethereum-account-key",
      severity: "critical",
      // Hardhat's and Truffle's networks.
      words: ["accounts"],
      layouts: ["0x{hex:64}"],
      between: { text: String.raw`["']?\s?:\s?\[\s*["']?`, example: ['accounts: ["', '"]\n'] },
      explain: { title: "Ethereum private key of an account", opens: "payments", revoke: "rotate" },
    },
  ],
};
