import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mercury-api-token",
      severity: "critical",
      layouts: ["mercury_production_{set(a-z):3-6}_{alnum:40-50}_yrucrem"],
      explain: { title: "Mercury API token", opens: "payments" },
    },
  ],
};
