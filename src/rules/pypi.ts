/** PyPI: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for PyPI. */
export const pypi: readonly Rule[] = [
  {
    kind: "token",
    id: "pypi-api-token",
    provider: "pypi",
    severity: "critical",
    confidence: "high",
    layouts: ["pypi-AgEIcHlwaS5vcmc{base64url:70-250}", "pypi-AgENdGVzdC5weXBpLm9yZw{base64url:70-250}"],
  },
];
