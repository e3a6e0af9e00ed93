/** GitLab: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for GitLab. */
export const gitlab: readonly Rule[] = [
  {
    kind: "token",
    id: "gitlab-access-token",
    provider: "gitlab",
    severity: "critical",
    confidence: "high",
    layouts: ["glpat-{base64url:20}"],
  },
  {
    kind: "token",
    id: "gitlab-access-token-routable",
    provider: "gitlab",
    severity: "critical",
    confidence: "high",
    layouts: [
      "glpat-{base64url:27-300}.{set(0-9a-z):2}.{set(0-9a-z):9}",
      "glpat-{base64url:27-300}.{set(0-9a-z):2}{set(0-9a-z):7}",
    ],
  },
  {
    kind: "token",
    id: "gitlab-oauth-application-secret",
    provider: "gitlab",
    severity: "high",
    confidence: "high",
    layouts: ["gloas-{base64url:64}"],
  },
  {
    kind: "token",
    id: "gitlab-deploy-token",
    provider: "gitlab",
    severity: "high",
    confidence: "high",
    layouts: ["gldt-{base64url:20}"],
  },
  {
    kind: "token",
    id: "gitlab-runner-token",
    provider: "gitlab",
    severity: "high",
    confidence: "high",
    layouts: [
      "(glrt-|glrtr-){base64url:20}",
      "glrt-t{digits:1}_{base64url:20}",
      "glrt-t{digits:1}_{base64url:27-300}.{set(0-9a-z):9}",
      "GR1348941{base64url:20}",
    ],
  },
  {
    kind: "token",
    id: "gitlab-pipeline-trigger-token",
    provider: "gitlab",
    severity: "high",
    confidence: "high",
    layouts: ["glptt-{hex-lower:40}", "glptt-{base64url:20}"],
  },
  {
    kind: "token",
    id: "gitlab-job-token",
    provider: "gitlab",
    severity: "medium",
    confidence: "high",
    layouts: ["glcbt-{alnum:1-5}_{base64url:20}"],
  },
  {
    kind: "token",
    id: "gitlab-service-token",
    provider: "gitlab",
    severity: "medium",
    confidence: "high",
    layouts: [
      "(glft-|glsoat-|glffct-){base64url:20}",
      "glimt-{base64url:25}",
      "glagent-{base64url:50}",
      "glwt-{base64url:20-50}",
    ],
  },
  {
    kind: "near",
    id: "gitlab-legacy-token",
    provider: "gitlab",
    severity: "high",
    confidence: "medium",
    words: ["gitlab", "privatetoken"],
    layouts: ["{base64url:20}"],
  },
];
