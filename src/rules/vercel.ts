/** Vercel: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Vercel. */
export const vercel: readonly Rule[] = [
  {
    kind: "token",
    id: "vercel-ai-gateway-key",
    provider: "vercel",
    severity: "medium",
    confidence: "high",
    layouts: ["vck_{base64url:56}"],
  },
  {
    kind: "token",
    id: "vercel-personal-access-token",
    provider: "vercel",
    severity: "high",
    confidence: "high",
    layouts: ["vcp_{base64url:56}"],
  },
  {
    kind: "token",
    id: "vercel-integration-token",
    provider: "vercel",
    severity: "high",
    confidence: "high",
    layouts: ["vci_{base64url:56}"],
  },
  {
    kind: "token",
    id: "vercel-app-access-token",
    provider: "vercel",
    severity: "high",
    confidence: "high",
    layouts: ["vca_{base64url:56}"],
  },
  {
    kind: "token",
    id: "vercel-app-refresh-token",
    provider: "vercel",
    severity: "high",
    confidence: "high",
    layouts: ["vcr_{base64url:56}"],
  },
  {
    kind: "token",
    id: "vercel-blob-token",
    provider: "vercel",
    severity: "medium",
    confidence: "high",
    layouts: ["vercel_blob_rw_{alnum:16}_{alnum:30-40}"],
  },
  {
    kind: "near",
    id: "vercel-legacy-token",
    provider: "vercel",
    severity: "high",
    confidence: "medium",
    words: ["vercel", "verceltoken", "zeit"],
    layouts: ["{alnum:24}"],
  },
];
