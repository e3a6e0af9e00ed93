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
  ],
};
