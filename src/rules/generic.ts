/** What has no vendor's form: private keys, credentials in URLs and headers, values under telling names. */

import type { Rule } from "./rule.ts";

/** Rules for what any vendor's or person's secret may look like. */
export const generic: readonly Rule[] = [
  {
    kind: "built-in",
    id: "private-key",
    provider: "generic",
    severity: "high",
    confidence: "high",
    finds: "private-key",
  },
  {
    kind: "built-in",
    id: "private-key-cut-short",
    provider: "generic",
    severity: "high",
    confidence: "medium",
    finds: "private-key-cut-short",
  },
  {
    kind: "shape",
    id: "jwk-private-key",
    provider: "generic",
    severity: "high",
    confidence: "medium",
    // The private part of an elliptic curve's key, and of an RSA key of 2,048 bits.
    before: '"d":[ ]"',
    layouts: ["{base64url:43}", "{base64url:342}"],
    check: "mixed",
  },
  {
    kind: "shape",
    id: "xml-private-key",
    provider: "generic",
    severity: "high",
    confidence: "medium",
    // .NET's RSAKeyValue of 1,024 and 2,048 bits.
    before: "<D>",
    layouts: ["{base64:171}=", "{base64:342}=="],
  },
  {
    kind: "built-in",
    id: "url-credentials",
    provider: "generic",
    severity: "high",
    confidence: "medium",
    finds: "url-credentials",
  },
  {
    kind: "built-in",
    id: "http-authorization",
    provider: "generic",
    severity: "medium",
    confidence: "medium",
    finds: "http-authorization",
  },
  {
    kind: "built-in",
    id: "curl-credentials",
    provider: "generic",
    severity: "high",
    confidence: "medium",
    finds: "curl-user",
  },
  {
    kind: "built-in",
    id: "client-password",
    provider: "generic",
    severity: "high",
    confidence: "medium",
    finds: "client-password",
  },
  {
    kind: "built-in",
    id: "generic-password",
    provider: "generic",
    severity: "medium",
    confidence: "medium",
    finds: "password",
  },
  {
    kind: "built-in",
    id: "generic-secret",
    provider: "generic",
    severity: "medium",
    confidence: "medium",
    finds: "secret",
  },
];
