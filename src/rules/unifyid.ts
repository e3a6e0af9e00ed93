import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "unifyid-api-key",
      severity: "low",
      layouts: ["{set(A-Za-z0-9_=-):44}"],
      words: ["unify"],
      explain: { title: "UnifyID API key", opens: "service" },
    },
  ],
};
