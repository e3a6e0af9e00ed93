/** What Databricks calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Databricks. */
export const databricks: Readonly<Record<string, Explanation>> = {
  "databricks-token": {
    title: "Databricks access token",
    opens: "database",
    revoke: "vendor-page",
    url: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  },
  "databricks-feature-token": {
    title: "Databricks other identifiable tokens",
    opens: "database",
    revoke: "vendor-page",
  },
};
