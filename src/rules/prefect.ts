import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "prefect-api-key",
      severity: "high",
      layouts: ["(pnu_|pnb_){alnum:36}"],
      explain: { title: "Prefect cloud API key", opens: "service" },
    },
  ],
};
