import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "zoho-access-token",
      severity: "high",
      layouts: ["1000.{hex-lower:32}.{hex-lower:32}"],
      explain: {
        title: "Zoho OAuth access or refresh token",
        opens: "service",
        url: "https://www.zoho.com/accounts/protocol/oauth/web-apps.html",
      },
    },
  ],
};
