import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "highnote-api-key",
      severity: "critical",
      layouts: ["(sk_live_|sk_test_)a2V5{base64:60-120}[=][=]"],
      near: ["highnote"],
      explain: { title: "Highnote secret API key", opens: "payments" },
    },
  ],
};
