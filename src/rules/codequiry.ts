import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "codequiry-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:64}"],
      words: ["codequiry"],
      explain: { title: "Codequiry API key", opens: "source-code" },
    },
  ],
};
