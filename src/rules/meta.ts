/** Meta: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Meta. */
export const meta: readonly Rule[] = [
  {
    kind: "token",
    id: "facebook-access-token",
    provider: "meta",
    severity: "high",
    confidence: "high",
    layouts: ["(EAAC|EAAM|EAAG|EAAB|EAAJ|EAAD){alnum:100-250}"],
  },
  {
    kind: "shape",
    id: "facebook-app-access-token",
    provider: "meta",
    severity: "high",
    confidence: "medium",
    layouts: ["{base64url:27}", "{hex-lower:32}"],
    before: "{digits:15-16}\\|",
    near: ["facebook", "fb"],
  },
  {
    kind: "token",
    id: "instagram-access-token",
    provider: "meta",
    severity: "high",
    confidence: "high",
    layouts: ["(IGQVJ|IGAA){base64url:100-250}"],
  },
  {
    kind: "token",
    id: "threads-access-token",
    provider: "meta",
    severity: "high",
    confidence: "high",
    layouts: ["THAA{base64url:100-250}"],
  },
  {
    kind: "near",
    id: "facebook-app-secret",
    provider: "meta",
    severity: "high",
    confidence: "medium",
    words: ["facebook", "fbsecret", "meta"],
    layouts: ["{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "metaapi-api-key",
    provider: "meta",
    severity: "medium",
    confidence: "medium",
    words: ["metaapi"],
    layouts: ["{hex-lower:64}"],
  },
];
