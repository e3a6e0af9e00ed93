/** Flutterwave. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "flutterwave-secret-key",
      severity: "critical",
      layouts: ["(FLWSECK-|FLWSECK_TEST-){hex-lower:32}-X"],
      explain: { title: "Flutterwave secret key", opens: "payments" },
    },
    {
      kind: "token",
      id: "flutterwave-public-key",
      severity: "low",
      identifier: true,
      layouts: ["(FLWPUBK_TEST-|FLWPUBK-){hex-lower:32}-X"],
      explain: { title: "Flutterwave public key", opens: "payments" },
    },
    {
      kind: "token",
      id: "flutterwave-encryption-key",
      severity: "medium",
      layouts: ["FLWSECK_TEST-{hex-lower:12}"],
      explain: { title: "Flutterwave encryption key", opens: "payments" },
    },
  ],
};
