import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "workos-api-key",
      severity: "critical",
      layouts: ["(sk_live_|sk_test_)a2V5X{base64:60-120}[=][=]"],
      near: ["workos"],
      explain: { title: "WorkOS API key", opens: "account", url: "https://workos.com/docs/reference/api-keys" },
    },
  ],
};
