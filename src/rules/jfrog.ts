/** JFrog. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "artifactory-api-key",
      severity: "high",
      layouts: ["AKCp{alnum:68-70}"],
      explain: {
        title: "JFrog artifactory API key",
        opens: "packages",
        url: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-profile",
      },
    },
    {
      kind: "token",
      id: "artifactory-reference-token",
      severity: "high",
      layouts: ["cmVmdGtu{alnum:56}"],
      explain: { title: "JFrog artifactory reference token", opens: "packages" },
    },
  ],
};
