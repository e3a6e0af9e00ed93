/** Google: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Google. */
export const google: readonly Rule[] = [
  {
    kind: "token",
    id: "google-api-key",
    provider: "google",
    severity: "medium",
    confidence: "high",
    layouts: ["AIza{base64url:35}"],
  },
  {
    kind: "token",
    id: "google-oauth-client-secret",
    provider: "google",
    severity: "high",
    confidence: "high",
    layouts: ["GOCSPX-{base64url:28}"],
  },
  {
    kind: "token",
    id: "google-oauth-access-token",
    provider: "google",
    severity: "high",
    confidence: "high",
    layouts: ["ya29.{base64url:40-1024}"],
  },
  {
    kind: "token",
    id: "google-oauth-refresh-token",
    provider: "google",
    severity: "critical",
    confidence: "high",
    layouts: ["1//0{base64url:40-120}"],
  },
  {
    kind: "token",
    id: "google-gemini-key",
    provider: "google",
    severity: "high",
    confidence: "high",
    layouts: ["AQ.Ab8RN6{base64url:44}"],
  },
];
