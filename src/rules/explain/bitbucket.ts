/** What Bitbucket calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Bitbucket. */
export const bitbucket: Readonly<Record<string, Explanation>> = {
  "bitbucket-app-password": {
    title: "Bitbucket app password",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "bitbucket-datacenter-access-token": {
    title: "Bitbucket data Center HTTP access token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "bitbucket-oauth-client-secret": {
    title: "Bitbucket OAuth consumer secret",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
