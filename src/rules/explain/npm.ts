/** What npm calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for npm. */
export const npm: Readonly<Record<string, Explanation>> = {
  "npm-access-token": {
    title: "npm access token",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://docs.npmjs.com/revoking-access-tokens",
  },
  "npm-legacy-token": {
    title: "npm access token (before 2021)",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://docs.npmjs.com/revoking-access-tokens",
  },
  "npm-legacy-token-likely": {
    title: "npm legacy token",
    opens: "packages",
    revoke: "vendor-page",
  },
};
