import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tatumio-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["tatum"],
      explain: { title: "TatumIO API key", opens: "payments" },
    },
  ],
};
