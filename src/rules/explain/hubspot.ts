/** What HubSpot calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for HubSpot. */
export const hubspot: Readonly<Record<string, Explanation>> = {
  "hubspot-private-app-token": {
    title: "HubSpot private app access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
  },
  "hubspot-legacy-api-key": {
    title: "HubSpot API key",
    opens: "service",
    revoke: "vendor-page",
  },
};
