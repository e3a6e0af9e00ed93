/** MongoDB. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mongodb-atlas-service-account-secret",
      severity: "critical",
      layouts: ["mdb_sa_sk_{base64url:40}"],
      explain: {
        title: "MongoDB Atlas service account secret",
        opens: "database",
        url: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
      },
    },
    {
      kind: "token",
      id: "mongodb-atlas-service-account-id",
      severity: "low",
      layouts: ["mdb_sa_id_{hex-lower:24}"],
      explain: { title: "MongoDB Atlas service account client id", opens: "database" },
    },
    {
      kind: "near",
      id: "mongodb-atlas-private-key",
      severity: "critical",
      words: ["mongodb", "atlas"],
      layouts: ["{uuid}"],
      explain: { title: "MongoDB Atlas API private key", opens: "database" },
    },
  ],
};
