/** Ethereum: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Ethereum. */
export const ethereum: readonly Rule[] = [
  {
    kind: "near",
    id: "ethereum-private-key",
    provider: "ethereum",
    severity: "critical",
    confidence: "medium",
    words: ["privatekey", "walletkey", "ethereum", "deployer", "secp256k1", "privkey"],
    layouts: ["0x{hex:64}", "{hex:64}"],
  },
];
