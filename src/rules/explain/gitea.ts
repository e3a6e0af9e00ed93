/** What Gitea calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Gitea. */
export const gitea: Readonly<Record<string, Explanation>> = {
  "gitea-access-token": {
    title: "Gitea access token",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
