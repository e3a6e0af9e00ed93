/** Kubernetes: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Kubernetes. */
export const kubernetes: readonly Rule[] = [
  {
    kind: "token",
    id: "kubernetes-service-account-token",
    provider: "kubernetes",
    severity: "critical",
    confidence: "high",
    layouts: ["eyJhbGciOiJSUzI1NiIsImtpZCI6{base64url:20-80}.eyJ{base64url:200-900}.{base64url:342}"],
    near: ["kubernetes"],
  },
  {
    kind: "near",
    id: "kubernetes-bootstrap-token",
    provider: "kubernetes",
    severity: "high",
    confidence: "medium",
    words: ["kubeadm", "bootstrap", "kubernetes", "jointoken"],
    layouts: ["{alnum-lower:6}.{alnum-lower:16}"],
  },
];
