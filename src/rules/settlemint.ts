import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "settlemint-token",
      severity: "high",
      layouts: ["(sm_pat_|sm_aat_|sm_sat_){alnum:16}"],
      explain: { title: "SettleMint personal, application or service token", opens: "service" },
    },
  ],
};
