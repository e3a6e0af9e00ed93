import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "resend-api-key",
      severity: "high",
      layouts: ["re_{alnum:8}_{alnum:24}"],
      exact: ["resend"],
      explain: { title: "Resend API key", opens: "email", url: "https://resend.com/docs/api-reference/introduction" },
    },
  ],
};
