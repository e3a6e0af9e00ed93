/** What Airtable calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Airtable. */
export const airtable: Readonly<Record<string, Explanation>> = {
  "airtable-personal-access-token": {
    title: "Airtable personal access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://airtable.com/developers/web/guides/personal-access-tokens",
  },
  "airtable-oauth-token": {
    title: "Airtable OAuth access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "airtable-legacy-api-key": {
    title: "Airtable API key",
    opens: "service",
    revoke: "vendor-page",
  },
};
