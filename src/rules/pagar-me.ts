import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pagarme-api-key",
      severity: "critical",
      layouts: ["ak_live_{alnum:30}"],
      explain: { title: "Pagar.me API key, live", opens: "payments" },
    },
  ],
};
