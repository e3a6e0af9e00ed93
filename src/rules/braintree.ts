/** Braintree. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "shape",
      id: "braintree-access-token",
      severity: "critical",
      layouts: ["{alnum-lower:16}${hex-lower:32}"],
      before: "access_token$(production|sandbox)$",
      explain: {
        title: "Braintree access token",
        opens: "payments",
        url: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens",
      },
    },
    {
      kind: "token",
      id: "braintree-tokenization-key",
      severity: "low",
      identifier: true,
      layouts: ["(production_|sandbox_){alnum-lower:8}_{alnum-lower:16}"],
      near: ["braintree"],
      explain: { title: "Braintree tokenization key", opens: "payments" },
    },
    {
      kind: "near",
      id: "braintree-private-key",
      severity: "critical",
      words: ["braintree"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Braintree gateway private key", opens: "payments" },
    },
  ],
};
