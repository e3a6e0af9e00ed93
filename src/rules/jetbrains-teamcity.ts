import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "teamcity-access-token",
      severity: "high",
      layouts: ["eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base64url:48}"],
      explain: { title: "JetBrains TeamCity access token", opens: "source-code" },
    },
  ],
};
