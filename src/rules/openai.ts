/** OpenAI: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for OpenAI. */
export const openai: readonly Rule[] = [
  {
    kind: "token",
    id: "openai-api-key",
    provider: "openai",
    severity: "critical",
    confidence: "high",
    layouts: [
      "sk-{alnum:20}T3BlbkFJ{alnum:20}",
      "sk-proj-{base64url:20-80}T3BlbkFJ{base64url:20-80}",
      "sk-svcacct-{base64url:20-80}T3BlbkFJ{base64url:20-80}",
      "sk-admin-{base64url:20-80}T3BlbkFJ{base64url:20-80}",
    ],
  },
  {
    kind: "token",
    id: "openai-session-token",
    provider: "openai",
    severity: "high",
    confidence: "high",
    layouts: ["sess-{alnum:40}"],
  },
  {
    kind: "token",
    id: "openai-organization-id",
    provider: "openai",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["org-{alnum:24}"],
  },
];
