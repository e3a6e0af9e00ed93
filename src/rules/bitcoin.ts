/** Bitcoin: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Bitcoin. */
export const bitcoin: readonly Rule[] = [
  {
    kind: "token",
    id: "bip32-extended-private-key",
    provider: "bitcoin",
    severity: "critical",
    confidence: "high",
    layouts: ["(xprv|tprv|yprv|zprv){base58:107}"],
  },
  {
    kind: "near",
    id: "bitcoin-wif-private-key",
    provider: "bitcoin",
    severity: "critical",
    confidence: "medium",
    words: ["wif", "privkey", "privatekey", "bitcoin"],
    layouts: ["({set(KL):1}{base58:51}|5{base58:50})"],
  },
];
