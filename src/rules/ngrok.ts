/** ngrok: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for ngrok. */
export const ngrok: readonly Rule[] = [
  {
    kind: "near",
    id: "ngrok-authtoken",
    provider: "ngrok",
    severity: "medium",
    confidence: "medium",
    words: ["ngrok"],
    layouts: ["2{alnum:26}_{digits:1}{alnum:20}"],
  },
];
