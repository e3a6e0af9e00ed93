/** JSON Web Tokens, whoever issued them: https://www.rfc-editor.org/rfc/rfc7519. */

import type { Rule } from "./rule.ts";

/** Rules for JSON Web Tokens. */
export const jwt: readonly Rule[] = [
  {
    kind: "token",
    id: "json-web-token",
    provider: "generic",
    severity: "medium",
    confidence: "medium",
    layouts: ["{jwt}"],
    check: "jwt",
  },
  {
    kind: "token",
    id: "json-web-token-without-signature",
    provider: "generic",
    severity: "low",
    confidence: "medium",
    layouts: ["{jwt-without-signature}"],
    check: "jwt",
  },
];
