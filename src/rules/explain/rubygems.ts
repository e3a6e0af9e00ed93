/** What RubyGems calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for RubyGems. */
export const rubygems: Readonly<Record<string, Explanation>> = {
  "rubygems-api-key": {
    title: "RubyGems API key",
    opens: "packages",
    revoke: "vendor-page",
    url: "https://guides.rubygems.org/api-key-scopes/",
  },
};
