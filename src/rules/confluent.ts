/** Confluent. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "confluent-api-secret-prefixed",
      severity: "critical",
      layouts: ["cflt{base64:60}"],
      explain: { title: "Confluent Cloud API secret, newer form", opens: "database" },
    },
    {
      kind: "near",
      id: "confluent-api-key",
      severity: "low",
      words: ["confluent"],
      layouts: ["{alnum-upper:16}"],
      explain: { title: "Confluent Cloud API key id", opens: "database" },
    },
    {
      kind: "near",
      id: "confluent-api-secret",
      severity: "critical",
      words: ["confluent"],
      layouts: ["{base64:64}"],
      explain: { title: "Confluent Cloud API secret", opens: "database" },
    },
  ],
};
