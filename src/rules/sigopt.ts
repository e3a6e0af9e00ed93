import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sigopt-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:48}"],
      words: ["sigopt"],
      explain: { title: "Sigopt API key", opens: "ai" },
    },
  ],
};
