/** What CircleCI calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for CircleCI. */
export const circleci: Readonly<Record<string, Explanation>> = {
  "circleci-personal-token": {
    title: "CircleCI personal API token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://circleci.com/docs/managing-api-tokens/",
  },
  "circleci-project-token": {
    title: "CircleCI project API token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "circleci-legacy-token": {
    title: "CircleCI API token of the old form",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
