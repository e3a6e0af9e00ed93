import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "easypost-api-key",
      severity: "high",
      layouts: ["EZAK{hex-lower:32}{alnum:22}"],
      exact: ["easypost"],
      explain: { title: "EasyPost production API key", opens: "payments" },
    },
    {
      kind: "token",
      id: "easypost-test-api-key",
      severity: "low",
      layouts: ["EZTK{hex-lower:32}{alnum:22}"],
      explain: { title: "EasyPost test API key", opens: "payments" },
    },
  ],
};
