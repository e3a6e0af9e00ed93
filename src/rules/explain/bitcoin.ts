/** What Bitcoin calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Bitcoin. */
export const bitcoin: Readonly<Record<string, Explanation>> = {
  "bip32-extended-private-key": {
    title: "Bitcoin BIP-32 extended private key",
    opens: "payments",
    revoke: "rotate",
    url: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
  },
  "bitcoin-wif-private-key": {
    title: "Bitcoin private key in WIF",
    opens: "payments",
    revoke: "rotate",
    url: "https://en.bitcoin.it/wiki/Wallet_import_format",
  },
};
