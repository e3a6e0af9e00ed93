/** What Mapbox calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Mapbox. */
export const mapbox: Readonly<Record<string, Explanation>> = {
  "mapbox-public-token": {
    title: "Mapbox public access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  },
  "mapbox-secret-token": {
    title: "Mapbox secret access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  },
  "mapbox-temporary-token": {
    title: "Mapbox temporary access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
  },
};
