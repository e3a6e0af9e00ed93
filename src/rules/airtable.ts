/** Airtable. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "airtable-personal-access-token",
      severity: "high",
      layouts: ["pat{alnum:14}.{hex-lower:64}"],
      explain: {
        title: "Airtable personal access token",
        opens: "service",
        url: "https://airtable.com/developers/web/guides/personal-access-tokens",
      },
    },
    {
      kind: "token",
      id: "airtable-oauth-token",
      severity: "high",
      layouts: ["v1.{base64url:30-120}.{hex-lower:64}"],
      before: "{alnum:10-20}.",
      near: ["airtable"],
      explain: { title: "Airtable OAuth access token", opens: "service" },
    },
    {
      kind: "token",
      id: "airtable-legacy-api-key",
      severity: "low",
      layouts: ["key{alnum:14}"],
      near: ["airtable"],
      explain: { title: "Airtable API key", opens: "service" },
    },
  ],
};
