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
