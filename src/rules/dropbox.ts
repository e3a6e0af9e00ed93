/** Dropbox: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Dropbox. */
export const dropbox: readonly Rule[] = [
  {
    kind: "token",
    id: "dropbox-short-lived-token",
    provider: "dropbox",
    severity: "high",
    confidence: "high",
    layouts: ["sl.u.{base64url:130-1500}", "sl.{base64url:130-160}"],
  },
  {
    kind: "shape",
    id: "dropbox-long-lived-token",
    provider: "dropbox",
    severity: "critical",
    confidence: "high",
    layouts: ["{alnum:11}AAAAAAAAAA{base64url:43}"],
  },
  {
    kind: "near",
    id: "dropbox-app-secret",
    provider: "dropbox",
    severity: "medium",
    confidence: "medium",
    words: ["dropbox"],
    layouts: ["{alnum-lower:15}"],
  },
];
