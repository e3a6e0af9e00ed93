/** Honeycomb. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "honeycomb-api-key",
      severity: "medium",
      words: ["honeycomb", "xhoneycombteam"],
      layouts: ["{hex-lower:32}", "{alnum:22}"],
      explain: { title: "Honeycomb configuration/ingest key", opens: "monitoring" },
    },
    {
      kind: "token",
      id: "honeycomb-ingest-key",
      severity: "medium",
      layouts: ["(hcaik_|hcbik_){alnum:58}", "(hcxik_|hcxmk_|hcamk_){alnum:40-64}"],
      explain: { title: "Honeycomb ingest or management key", opens: "monitoring" },
    },
  ],
};
