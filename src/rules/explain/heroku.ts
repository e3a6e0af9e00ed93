/** What Heroku calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Heroku. */
export const heroku: Readonly<Record<string, Explanation>> = {
  "heroku-api-key": {
    title: "Heroku API key",
    opens: "deployment",
    revoke: "vendor-page",
    url: "https://devcenter.heroku.com/articles/authentication",
  },
  "heroku-legacy-api-key": {
    title: "Heroku API key of the UUID form",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
