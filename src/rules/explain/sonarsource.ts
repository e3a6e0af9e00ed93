/** What SonarSource calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for SonarSource. */
export const sonarsource: Readonly<Record<string, Explanation>> = {
  "sonarqube-token": {
    title: "SonarSource SonarQube user/project/global token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
  },
  "sonarcloud-token": {
    title: "SonarSource SonarQube Cloud scoped token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "sonar-legacy-token": {
    title: "SonarSource token without prefix",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
