/** Travis CI. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "travis-ci-token",
      severity: "high",
      words: ["travis", "travistoken"],
      layouts: ["{base64url:22}"],
      explain: { title: "Travis CI API token", opens: "source-code" },
    },
  ],
};
