/** Elastic. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "elastic-cloud-api-key",
      severity: "critical",
      layouts: ["essu_{base64url:60-200}"],
      explain: { title: "Elastic cloud API key", opens: "database" },
    },
    {
      kind: "near",
      id: "elasticsearch-api-key",
      severity: "high",
      words: ["elasticsearch", "elastic"],
      layouts: ["{base64url:60}"],
      explain: { title: "Elasticsearch API key (base64 of id and key)", opens: "database" },
    },
  ],
};
