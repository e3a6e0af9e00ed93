/** GitHub: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for GitHub. */
export const github: readonly Rule[] = [
  {
    kind: "token",
    id: "github-personal-access-token",
    provider: "github",
    severity: "critical",
    confidence: "high",
    layouts: ["ghp_{alnum:36}"],
    check: "github-crc32",
  },
  {
    kind: "token",
    id: "github-fine-grained-token",
    provider: "github",
    severity: "critical",
    confidence: "high",
    layouts: ["github_pat_{alnum:22}_{alnum:59}"],
  },
  {
    kind: "token",
    id: "github-oauth-token",
    provider: "github",
    severity: "critical",
    confidence: "high",
    layouts: ["gho_{alnum:36}"],
    check: "github-crc32",
  },
  {
    kind: "token",
    id: "github-app-token",
    provider: "github",
    severity: "high",
    confidence: "high",
    layouts: ["(ghu_|ghs_){alnum:36}"],
    check: "github-crc32",
  },
  {
    kind: "token",
    id: "github-app-installation-token",
    provider: "github",
    severity: "high",
    confidence: "high",
    layouts: ["ghs_{digits:1-10}_{base64url:20-200}.{base64url:100-800}.{base64url:40-700}"],
  },
  {
    kind: "token",
    id: "github-refresh-token",
    provider: "github",
    severity: "high",
    confidence: "high",
    layouts: ["ghr_{alnum:36,76}"],
    check: "github-crc32",
  },
  {
    kind: "named",
    id: "github-legacy-token",
    provider: "github",
    severity: "high",
    confidence: "high",
    names: [
      ["github", "token"],
      ["gh", "token"],
      ["github", "password"],
      ["github", "pat"],
      ["github", "key"],
    ],
    layouts: ["{hex-lower:40}"],
  },
  {
    kind: "named",
    id: "github-oauth-client-secret",
    provider: "github",
    severity: "high",
    confidence: "high",
    names: [
      ["github", "secret"],
      ["gh", "secret"],
    ],
    layouts: ["{hex-lower:40}"],
  },
];
