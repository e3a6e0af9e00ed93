import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "meaningcloud-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["meaningcloud"],
      explain: { title: "MeaningCloud API key", opens: "ai" },
    },
  ],
};
