import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "devin-service-user-token",
      severity: "medium",
      layouts: ["cog_{base32-lower:52}"],
      explain: { title: "Cognition devin service user token", opens: "ai" },
    },
    {
      kind: "token",
      id: "devin-personal-api-key",
      severity: "medium",
      layouts: ["apk_user_{base64:120-180}"],
      explain: { title: "Cognition devin personal API key", opens: "ai" },
    },
    {
      kind: "token",
      id: "devin-service-api-key",
      severity: "medium",
      layouts: ["apk_{base64:60-180}[=][=]"],
      explain: {
        title: "Cognition devin service API key",
        opens: "ai",
        url: "https://docs.devin.ai/api-reference/authentication",
      },
    },
  ],
};
