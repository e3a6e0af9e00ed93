import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "asaas-api-token",
      severity: "critical",
      layouts: ["(aact_prod_|aact_hmlg_){base64url:100}"],
      before: "$",
      explain: { title: "Asaas API key", opens: "payments" },
    },
  ],
};
