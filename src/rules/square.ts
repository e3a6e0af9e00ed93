/** Square. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "square-token",
      severity: "critical",
      layouts: ["(sq0atp-){base64url:22}", "sq0csp-{base64url:43}", "EAAA{base64url:60}"],
      explain: {
        title: "Square access token or application secret",
        opens: "payments",
        url: "https://developer.squareup.com/docs/build-basics/access-tokens",
      },
    },
    {
      kind: "token",
      id: "square-application-id",
      severity: "low",
      identifier: true,
      layouts: ["sq0idp-{base64url:22}"],
      explain: { title: "Square application id", opens: "payments" },
    },
    {
      kind: "token",
      id: "square-sandbox-application-secret",
      severity: "low",
      layouts: ["sandbox-sq0csb-{base64url:43}"],
      explain: { title: "Square sandbox application secret", opens: "payments" },
    },
  ],
};
