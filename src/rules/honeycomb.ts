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
  ],
};
