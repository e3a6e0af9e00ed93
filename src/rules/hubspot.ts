/** HubSpot. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "hubspot-private-app-token",
      severity: "high",
      layouts: ["(pat-na1-|pat-eu1-){uuid}"],
      explain: {
        title: "HubSpot private app access token",
        opens: "service",
        url: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
      },
    },
    {
      kind: "near",
      id: "hubspot-legacy-api-key",
      severity: "low",
      words: ["hubspot", "hapikey", "hubapi"],
      layouts: ["{uuid}"],
      explain: { title: "HubSpot API key", opens: "service" },
    },
  ],
};
