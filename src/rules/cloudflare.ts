/** Cloudflare: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Cloudflare. */
export const cloudflare: readonly Rule[] = [
  {
    kind: "token",
    id: "cloudflare-api-token",
    provider: "cloudflare",
    severity: "critical",
    confidence: "high",
    layouts: [
      "(cfut_|cfat_|cfk_){alnum:40}{hex-lower:8}",
      "cfoat_{alnum:40-100}",
      "v1.0-{hex-lower:24}-{hex-lower:146}",
    ],
  },
  {
    kind: "token",
    id: "cloudflare-tunnel-token",
    provider: "cloudflare",
    severity: "high",
    confidence: "high",
    layouts: ["eyJhIjoi{base64:120-250}"],
    near: ["cloudflared", "tunnel", "cloudflare"],
  },
  {
    kind: "near",
    id: "cloudflare-legacy-global-api-key",
    provider: "cloudflare",
    severity: "critical",
    confidence: "medium",
    words: ["cloudflare", "xauthkey", "cfapikey"],
    layouts: ["{hex-lower:37}"],
  },
  {
    kind: "near",
    id: "cloudflare-r2-secret-access-key",
    provider: "cloudflare",
    severity: "high",
    confidence: "medium",
    words: ["r2", "cloudflarestorage", "r2secret"],
    layouts: ["{hex-lower:64}"],
  },
  {
    kind: "near",
    id: "cloudflare-legacy-api-token",
    provider: "cloudflare",
    severity: "critical",
    confidence: "medium",
    words: ["cloudflare", "cfapitoken", "cloudflareapitoken"],
    layouts: ["{base64url:40}"],
  },
];
