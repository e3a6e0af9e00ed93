/** age. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "age-secret-key",
      severity: "critical",
      layouts: ["AGE-SECRET-KEY-1{set(02-9AC-HJ-NP-Z):58}"],
      explain: {
        title: "age x25519 identity",
        opens: "private-key",
        revoke: "new-key-pair",
        url: "https://github.com/C2SP/C2SP/blob/main/age.md",
      },
    },
    {
      kind: "token",
      id: "age-pq-secret-key",
      severity: "critical",
      layouts: ["AGE-SECRET-KEY-PQ-1{set(02-9AC-HJ-NP-Z):58}"],
      explain: { title: "age post-quantum hybrid identity", opens: "private-key", revoke: "new-key-pair" },
    },
    {
      kind: "token",
      id: "age-plugin-identity",
      severity: "medium",
      layouts: ["AGE-PLUGIN-{set(A-Z):2-20}-1{set(02-9AC-HJ-NP-Z):20-200}"],
      explain: {
        title: "age plugin identity",
        opens: "private-key",
        revoke: "new-key-pair",
        url: "https://github.com/C2SP/C2SP/blob/main/age-plugin.md",
      },
    },
    {
      kind: "token",
      id: "age-recipient",
      severity: "low",
      identifier: true,
      layouts: ["age1{set(02-9ac-hj-np-z):58}"],
      explain: {
        title: "age recipient (public key)",
        opens: "private-key",
        revoke: "new-key-pair",
        url: "https://github.com/C2SP/C2SP/blob/main/age.md",
      },
    },
  ],
};
