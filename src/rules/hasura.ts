import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hasura-admin-secret",
      severity: "critical",
      layouts: ["{alnum:64}"],
      words: ["hasura"],
      explain: { title: "Hasura GraphQL admin secret", opens: "database" },
    },
  ],
};
