/** Databricks. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "databricks-token",
      severity: "critical",
      layouts: ["dapi{hex-lower:32}[-{digits:1}]", "dose{hex-lower:32}"],
      explain: {
        title: "Databricks access token",
        opens: "database",
        url: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
      },
    },
    {
      kind: "token",
      id: "databricks-feature-token",
      severity: "high",
      layouts: ["dkea{hex-lower:32}"],
      explain: { title: "Databricks token, other kinds", opens: "database" },
    },
  ],
};
