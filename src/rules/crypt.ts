/** crypt: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for crypt. */
export const crypt: readonly Rule[] = [
  {
    kind: "token",
    id: "crypt-md5-hash",
    provider: "crypt",
    severity: "medium",
    confidence: "medium",
    layouts: ["$1${set(./0-9A-Za-z):8}${base64:16}{set(./0-9A-Za-z):6}"],
  },
  {
    kind: "token",
    id: "crypt-yescrypt-hash",
    provider: "crypt",
    severity: "low",
    confidence: "medium",
    layouts: ["$y${set(./0-9A-Za-z):3-8}${base64:16}{set(./0-9A-Za-z):0-8}${set(./0-9A-Za-z):43}"],
  },
  {
    kind: "token",
    id: "argon2-hash",
    provider: "crypt",
    severity: "low",
    confidence: "medium",
    layouts: [
      "($argon2id$|$argon2i$|$argon2d$)v={digits:2}$m={digits:2-7},t={digits:1-3},p={digits:1-2}${base64:16-64}${base64:22-90}",
    ],
  },
  {
    kind: "token",
    id: "crypt-bcrypt-hash",
    provider: "crypt",
    severity: "low",
    confidence: "medium",
    layouts: ["($2a$|$2b$|$2y$){digits:2}${base64:16}{set(./0-9A-Za-z):37}"],
  },
  {
    kind: "token",
    id: "crypt-sha256-hash",
    provider: "crypt",
    severity: "medium",
    confidence: "medium",
    layouts: ["$5${set(./0-9A-Za-z):4-16}${base64:16}{set(./0-9A-Za-z):27}"],
  },
  {
    kind: "token",
    id: "crypt-sha512-hash",
    provider: "crypt",
    severity: "medium",
    confidence: "medium",
    layouts: ["$6${set(./0-9A-Za-z):4-16}${base64:16}{set(./0-9A-Za-z):70}"],
  },
];
