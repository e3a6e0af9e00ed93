import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "unplugg-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["unplugg"],
      explain: { title: "Unplugg API key", opens: "ai" },
    },
  ],
};
