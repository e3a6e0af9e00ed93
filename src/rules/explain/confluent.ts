/** What Confluent calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Confluent. */
export const confluent: Readonly<Record<string, Explanation>> = {
  "confluent-api-secret-prefixed": {
    title: "Confluent cloud API secret, newer form",
    opens: "database",
    revoke: "vendor-page",
  },
  "confluent-api-key": {
    title: "Confluent cloud API key id",
    opens: "database",
    revoke: "vendor-page",
  },
  "confluent-api-secret": {
    title: "Confluent cloud API secret",
    opens: "database",
    revoke: "vendor-page",
  },
};
