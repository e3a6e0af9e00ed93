/** RubyGems. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "rubygems-api-key",
      severity: "critical",
      exact: ["rubygems"],
      layouts: ["rubygems_{hex-lower:48}"],
      explain: { title: "RubyGems API key", opens: "packages", url: "https://guides.rubygems.org/api-key-scopes/" },
    },
  ],
};
