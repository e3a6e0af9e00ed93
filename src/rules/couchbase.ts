/** Couchbase. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "couchbase-capella-api-key",
      severity: "critical",
      words: ["couchbase", "capella"],
      layouts: ["{base64:60-120}"],
      explain: { title: "Couchbase capella management API key", opens: "database" },
    },
  ],
};
