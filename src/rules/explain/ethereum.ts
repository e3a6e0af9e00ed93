/** What Ethereum calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Ethereum. */
export const ethereum: Readonly<Record<string, Explanation>> = {
  "ethereum-private-key": {
    title: "Ethereum secp256k1 private key",
    opens: "payments",
    revoke: "rotate",
  },
};
