/** Snowflake. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "snowflake-programmatic-access-token",
      severity: "critical",
      words: ["snowflake", "sftoken"],
      layouts: ["{base64url:100-500}"],
      explain: {
        title: "Snowflake programmatic access token",
        opens: "database",
        url: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
      },
    },
  ],
};
