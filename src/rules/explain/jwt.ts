/** What a JSON Web Token opens and how it is made worthless, whoever issued it. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for JSON Web Tokens. */
export const jwt: Readonly<Record<string, Explanation>> = {
  "json-web-token": {
    title: "JSON Web Token",
    opens: "temporary-access",
    revoke: "End the session that it belongs to; where it does not expire soon, change the key that signed it.",
  },
  "json-web-token-without-signature": {
    title: "JSON Web Token without its signature",
    opens: "temporary-access",
    revoke:
      "Look where its signature stands, on the next line perhaps. Where there is none it opens nothing, but may name people.",
  },
};
