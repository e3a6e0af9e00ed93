/** What Snowflake calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Snowflake. */
export const snowflake: Readonly<Record<string, Explanation>> = {
  "snowflake-programmatic-access-token": {
    title: "Snowflake programmatic access token",
    opens: "database",
    revoke: "vendor-page",
    url: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  },
};
