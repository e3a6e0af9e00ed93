/** Buildkite: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Buildkite. */
export const buildkite: readonly Rule[] = [
  {
    kind: "token",
    id: "buildkite-user-access-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkua_{alnum-lower:40,53}"],
  },
  {
    kind: "token",
    id: "buildkite-agent-access-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkaa_{base64url:75}"],
  },
  {
    kind: "token",
    id: "buildkite-job-token",
    provider: "buildkite",
    severity: "medium",
    confidence: "high",
    layouts: ["bkaj_{base64url:333}"],
  },
  {
    kind: "token",
    id: "buildkite-agent-registration-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkar_{base64url:73}"],
  },
  {
    kind: "token",
    id: "buildkite-cluster-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkct_{base64url:73}"],
  },
  {
    kind: "token",
    id: "buildkite-packages-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkpt_{base64url:199}"],
  },
  {
    kind: "token",
    id: "buildkite-portal-access-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkpat_{base64url:54}"],
  },
  {
    kind: "token",
    id: "buildkite-portal-secret-token",
    provider: "buildkite",
    severity: "high",
    confidence: "high",
    layouts: ["bkps_{base64url:64}"],
  },
];
