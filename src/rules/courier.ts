import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "courier-auth-token",
      severity: "high",
      layouts: ["(pk_prod_|pk_test_){alnum-upper:28}"],
      near: ["courier"],
      explain: { title: "Courier API key", opens: "messaging" },
    },
  ],
};
