/** Bitcoin. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "bip32-extended-private-key",
      severity: "critical",
      layouts: ["(xprv|tprv|yprv|zprv){base58:107}"],
      explain: {
        title: "Bitcoin BIP-32 extended private key",
        opens: "payments",
        revoke: "rotate",
        url: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
      },
    },
    {
      kind: "near",
      id: "bitcoin-wif-private-key",
      severity: "critical",
      words: ["wif", "privkey", "privatekey", "bitcoin"],
      called: ["wif"],
      layouts: ["({set(KL):1}{base58:51}|5{base58:50})"],
      explain: {
        title: "Bitcoin private key in WIF",
        opens: "payments",
        revoke: "rotate",
        url: "https://en.bitcoin.it/wiki/Wallet_import_format",
      },
    },
  ],
};
