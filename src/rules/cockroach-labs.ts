import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cockroachdb-cloud-api-key",
      severity: "critical",
      layouts: ["CCDB1_{alnum:22}_{alnum:40}"],
      explain: { title: "Cockroach Labs cloud API secret key", opens: "database" },
    },
  ],
};
