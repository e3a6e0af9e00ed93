import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "checkout-secret-key",
      severity: "critical",
      layouts: ["sk_{uuid}", "sk_test_{uuid}"],
      near: ["checkout"],
      explain: { title: "Checkout.com secret key", opens: "payments" },
    },
  ],
};
