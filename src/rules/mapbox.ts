/** Mapbox. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mapbox-public-token",
      severity: "low",
      identifier: true,
      layouts: ["pk.eyJ{alnum:57-90}.{alnum:22}"],
      explain: {
        title: "Mapbox public access token",
        opens: "service",
        url: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
      },
    },
    {
      kind: "token",
      id: "mapbox-secret-token",
      severity: "high",
      layouts: ["sk.eyJ{alnum:77-120}.{base64url:22}"],
      explain: {
        title: "Mapbox secret access token",
        opens: "service",
        url: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
      },
    },
    {
      kind: "token",
      id: "mapbox-temporary-token",
      severity: "low",
      layouts: ["tk.eyJ{alnum:100-300}.{base64url:22}"],
      explain: {
        title: "Mapbox temporary access token",
        opens: "service",
        url: "https://docs.mapbox.com/help/dive-deeper/access-tokens/",
      },
    },
  ],
};
