import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "duffel-api-token",
      severity: "high",
      layouts: ["(duffel_live_|duffel_test_){base64url:43}"],
      explain: {
        title: "Duffel API token",
        opens: "payments",
        url: "https://duffel.com/docs/api/overview/making-requests/authentication",
      },
    },
  ],
};
