/** NATS. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "nats-seed",
      severity: "high",
      // A seed's type (user, account, operator, server, cluster, curve) is its second character; the third is always A.
      layouts: ["(SUA|SAA|SOA|SNA|SCA|SXA){base32-upper:55}"],
      check: "nats-crc16",
      explain: {
        title: "NATS NKEY seed",
        opens: "messaging",
        revoke: "new-key-pair",
        url: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
      },
    },
  ],
};
