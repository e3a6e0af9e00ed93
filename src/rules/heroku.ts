/** Heroku: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Heroku. */
export const heroku: readonly Rule[] = [
  {
    kind: "token",
    id: "heroku-api-key",
    provider: "heroku",
    severity: "critical",
    confidence: "high",
    layouts: ["HRKU-AA{base64url:58}"],
  },
  {
    kind: "near",
    id: "heroku-legacy-api-key",
    provider: "heroku",
    severity: "critical",
    confidence: "medium",
    words: ["heroku", "herokuapikey"],
    layouts: ["{uuid}"],
  },
];
