/** ClickHouse. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "clickhouse-cloud-key-secret",
      severity: "critical",
      layouts: ["4b1d{alnum:38}"],
      explain: { title: "ClickHouse Cloud API key secret", opens: "database" },
    },
    {
      kind: "near",
      id: "clickhouse-cloud-key-id",
      severity: "low",
      identifier: true,
      words: ["clickhouse"],
      layouts: ["{alnum:20}"],
      called: ["key id"],
      explain: { title: "ClickHouse Cloud API key id", opens: "database" },
    },
  ],
};
