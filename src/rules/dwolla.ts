import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dwolla-secret",
      severity: "high",
      layouts: ["{alnum:50}"],
      words: ["dwolla"],
      explain: { title: "Dwolla application secret", opens: "payments" },
    },
  ],
};
