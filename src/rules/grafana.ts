/** Grafana: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Grafana. */
export const grafana: readonly Rule[] = [
  {
    kind: "token",
    id: "grafana-service-account-token",
    provider: "grafana",
    severity: "high",
    confidence: "high",
    layouts: ["glsa_{alnum:32}_{hex-lower:8}"],
  },
  {
    kind: "token",
    id: "grafana-cloud-token",
    provider: "grafana",
    severity: "high",
    confidence: "high",
    layouts: ["glc_eyJ{base64:100-140}[=]"],
  },
  {
    kind: "token",
    id: "grafana-api-key",
    provider: "grafana",
    severity: "high",
    confidence: "high",
    layouts: ["eyJrIjoi{alnum:60-90}[=][=]"],
  },
];
