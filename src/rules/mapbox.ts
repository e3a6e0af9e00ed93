/** Mapbox: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Mapbox. */
export const mapbox: readonly Rule[] = [
  {
    kind: "token",
    id: "mapbox-public-token",
    provider: "mapbox",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["pk.eyJ{alnum:57-90}.{alnum:22}"],
  },
  {
    kind: "token",
    id: "mapbox-secret-token",
    provider: "mapbox",
    severity: "high",
    confidence: "high",
    layouts: ["sk.eyJ{alnum:77-120}.{base64url:22}"],
  },
  {
    kind: "token",
    id: "mapbox-temporary-token",
    provider: "mapbox",
    severity: "low",
    confidence: "high",
    layouts: ["tk.eyJ{alnum:100-300}.{base64url:22}"],
  },
];
