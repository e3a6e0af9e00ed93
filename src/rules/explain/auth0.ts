/** What Auth0 calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Auth0. */
export const auth0: Readonly<Record<string, Explanation>> = {
  "auth0-client-id": {
    title: "Auth0 application client id",
    opens: "identity",
    revoke: "vendor-page",
  },
  "auth0-client-secret": {
    title: "Auth0 application client secret",
    opens: "identity",
    revoke: "vendor-page",
  },
};
