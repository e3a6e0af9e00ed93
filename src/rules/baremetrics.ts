import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "baremetrics-api-key",
      severity: "medium",
      layouts: ["(sk_|lk_){alnum:18-25}"],
      near: ["baremetrics"],
      explain: { title: "Baremetrics API key", opens: "service" },
    },
  ],
};
