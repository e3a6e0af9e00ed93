/** What PlanetScale calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for PlanetScale. */
export const planetscale: Readonly<Record<string, Explanation>> = {
  "planetscale-service-token": {
    title: "PlanetScale service token",
    opens: "database",
    revoke: "vendor-page",
    url: "https://planetscale.com/docs/concepts/service-tokens",
  },
  "planetscale-password": {
    title: "PlanetScale database branch password",
    opens: "database",
    revoke: "vendor-page",
    url: "https://planetscale.com/docs/concepts/connection-strings",
  },
  "planetscale-oauth-token": {
    title: "PlanetScale OAuth token",
    opens: "database",
    revoke: "vendor-page",
  },
  "planetscale-service-token-id": {
    title: "PlanetScale service token id",
    opens: "database",
    revoke: "vendor-page",
  },
};
