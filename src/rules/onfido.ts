import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "onfido-api-token",
      severity: "high",
      layouts: ["(api_live.|api_live_us.|api_live_ca.){base64url:30-60}"],
      exact: ["onfido"],
      explain: { title: "Onfido API token, live", opens: "service" },
    },
  ],
};
