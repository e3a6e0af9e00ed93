/** What MongoDB calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for MongoDB. */
export const mongodb: Readonly<Record<string, Explanation>> = {
  "mongodb-atlas-service-account-secret": {
    title: "MongoDB atlas service account secret",
    opens: "database",
    revoke: "vendor-page",
    url: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
  },
  "mongodb-atlas-service-account-id": {
    title: "MongoDB atlas service account client id",
    opens: "database",
    revoke: "vendor-page",
  },
  "mongodb-atlas-private-key": {
    title: "MongoDB atlas API private key",
    opens: "database",
    revoke: "vendor-page",
  },
};
