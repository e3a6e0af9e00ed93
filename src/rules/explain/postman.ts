/** What Postman calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Postman. */
export const postman: Readonly<Record<string, Explanation>> = {
  "postman-api-key": {
    title: "Postman API key",
    opens: "service",
    revoke: "vendor-page",
    url: "https://learning.postman.com/docs/developer/postman-api/authentication/",
  },
  "postman-collection-access-token": {
    title: "Postman collection access key",
    opens: "service",
    revoke: "vendor-page",
  },
};
