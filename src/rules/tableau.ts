import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tableau-personal-access-token",
      severity: "high",
      layouts: ["{base64:22}==:{alnum:32}"],
      words: ["tableau"],
      explain: {
        title: "Tableau personal access token secret",
        opens: "service",
        url: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
      },
    },
  ],
};
