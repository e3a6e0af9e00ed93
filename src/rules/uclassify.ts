import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "uclassify-api-key",
      severity: "medium",
      layouts: ["{alnum:12}"],
      words: ["uclassify"],
      explain: { title: "Uclassify API key", opens: "ai" },
    },
  ],
};
