import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "clerk-secret-key",
      severity: "critical",
      layouts: ["(sk_live_|sk_test_){alnum:32-50}"],
      near: ["clerk"],
      explain: {
        title: "Clerk secret key",
        opens: "service",
        url: "https://clerk.com/docs/deployments/clerk-environment-variables",
      },
    },
    {
      kind: "token",
      id: "clerk-publishable-key",
      severity: "low",
      identifier: true,
      // The host of the application's front end (`clerk.…`), with a dollar sign behind it, in base64.
      layouts: ["(pk_live_|pk_test_)Y2xlcmsu{base64:8-100}[=][=]"],
      explain: { title: "Clerk publishable key", opens: "service" },
    },
  ],
};
