import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "duo-integration-key",
      severity: "low",
      layouts: ["DI{alnum-upper:18}"],
      words: ["duo", "duosecurity"],
      explain: { title: "Duo integration key", opens: "identity" },
    },
    {
      kind: "near",
      id: "duo-secret-key",
      severity: "critical",
      layouts: ["{alnum:40}"],
      words: ["duo", "duosecurity"],
      explain: { title: "Duo integration secret key", opens: "identity" },
    },
  ],
};
