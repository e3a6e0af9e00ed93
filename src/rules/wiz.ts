import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "wiz-client-id",
      severity: "low",
      identifier: true,
      layouts: ["{alnum-lower:53}"],
      called: ["client id"],
      words: ["wiz"],
      explain: { title: "Wiz service account client id", opens: "service" },
    },
    {
      kind: "near",
      id: "wiz-client-secret",
      severity: "critical",
      layouts: ["{alnum:64}"],
      words: ["wiz"],
      explain: { title: "Wiz service account secret", opens: "service" },
    },
  ],
};
