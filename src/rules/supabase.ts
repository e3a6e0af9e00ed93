/** Supabase: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Supabase. */
export const supabase: readonly Rule[] = [
  {
    kind: "token",
    id: "supabase-access-token",
    provider: "supabase",
    severity: "critical",
    confidence: "high",
    layouts: ["sbp_{hex-lower:40}"],
  },
  {
    kind: "token",
    id: "supabase-secret-key",
    provider: "supabase",
    severity: "critical",
    confidence: "high",
    layouts: ["sb_secret_{base64url:22}_{base64url:8}"],
  },
  {
    kind: "token",
    id: "supabase-publishable-key",
    provider: "supabase",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["sb_publishable_{base64url:22}_{base64url:8}"],
  },
  {
    kind: "token",
    id: "supabase-service-role-key",
    provider: "supabase",
    severity: "critical",
    confidence: "high",
    layouts: ["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS{base64url:80-180}.{base64url:43}"],
  },
];
