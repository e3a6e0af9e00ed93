/** Jenkins. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "jenkins-api-token",
      severity: "high",
      words: ["jenkins"],
      layouts: ["11{hex-lower:32}"],
      explain: { title: "Jenkins user API token", opens: "source-code" },
    },
    {
      kind: "near",
      id: "jenkins-crumb",
      severity: "medium",
      words: ["jenkins", "crumb", "initialadminpassword"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "Jenkins CSRF crumb or setup password", opens: "source-code" },
    },
  ],
};
