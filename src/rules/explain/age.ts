/** What age calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for age. */
export const age: Readonly<Record<string, Explanation>> = {
  "age-secret-key": {
    title: "age x25519 identity",
    opens: "private-key",
    revoke: "new-key-pair",
    url: "https://github.com/C2SP/C2SP/blob/main/age.md",
  },
  "age-pq-secret-key": {
    title: "age post-quantum hybrid identity",
    opens: "private-key",
    revoke: "new-key-pair",
  },
  "age-plugin-identity": {
    title: "age plugin identity",
    opens: "private-key",
    revoke: "new-key-pair",
    url: "https://github.com/C2SP/C2SP/blob/main/age-plugin.md",
  },
};
