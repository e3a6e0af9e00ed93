import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "paralleldots-api-key",
      severity: "medium",
      layouts: ["{alnum:43}"],
      words: ["paralleldots"],
      explain: { title: "ParallelDots API key", opens: "ai" },
    },
  ],
};
