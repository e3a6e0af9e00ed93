/** ClickHouse: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for ClickHouse. */
export const clickhouse: readonly Rule[] = [
  {
    kind: "token",
    id: "clickhouse-cloud-key-secret",
    provider: "clickhouse",
    severity: "critical",
    confidence: "high",
    layouts: ["4b1d{alnum:38}"],
  },
  {
    kind: "near",
    id: "clickhouse-cloud-key-id",
    provider: "clickhouse",
    severity: "low",
    confidence: "medium",
    words: ["clickhouse"],
    layouts: ["{alnum:20}"],
  },
];
