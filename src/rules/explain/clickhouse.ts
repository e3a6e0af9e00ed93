/** What ClickHouse calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for ClickHouse. */
export const clickhouse: Readonly<Record<string, Explanation>> = {
  "clickhouse-cloud-key-secret": {
    title: "ClickHouse cloud API key secret",
    opens: "database",
    revoke: "vendor-page",
  },
  "clickhouse-cloud-key-id": {
    title: "ClickHouse cloud API key id",
    opens: "database",
    revoke: "vendor-page",
  },
};
