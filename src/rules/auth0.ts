/** Auth0. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "auth0-client-id",
      severity: "low",
      identifier: true,
      words: ["auth0"],
      layouts: ["{alnum:32}"],
      called: ["client id"],
      explain: { title: "Auth0 application client id", opens: "identity" },
    },
    {
      kind: "near",
      id: "auth0-client-secret",
      severity: "critical",
      words: ["auth0"],
      layouts: ["{base64url:64}"],
      explain: { title: "Auth0 application client secret", opens: "identity" },
    },
  ],
};
