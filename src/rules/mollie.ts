import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "mollie-api-key",
      severity: "critical",
      layouts: ["(live_|test_){alnum:30}"],
      near: ["mollie"],
      explain: { title: "Mollie API key", opens: "payments", url: "https://docs.mollie.com/reference/authentication" },
    },
  ],
};
