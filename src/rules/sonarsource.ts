/** SonarSource. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "sonarqube-token",
      severity: "medium",
      layouts: ["(squ_|sqp_|sqa_){hex-lower:40}"],
      explain: {
        title: "SonarSource SonarQube user/project/global token",
        opens: "source-code",
        url: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      },
    },
    {
      kind: "token",
      id: "sonarcloud-token",
      severity: "medium",
      layouts: ["sqco_{alnum:59}"],
      explain: { title: "SonarSource SonarQube Cloud scoped token", opens: "source-code" },
    },
    {
      kind: "near",
      id: "sonar-legacy-token",
      severity: "medium",
      words: ["sonar", "sonarqube", "sonarcloud", "sonarlogin"],
      layouts: ["{hex-lower:40}"],
      called: ["login"],
      explain: { title: "SonarSource token, old form", opens: "source-code" },
    },
  ],
};
