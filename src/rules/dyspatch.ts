import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dyspatch-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:52}"],
      words: ["dyspatch"],
      explain: { title: "Dyspatch API key", opens: "service" },
    },
  ],
};
