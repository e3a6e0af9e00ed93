import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "appsynergy-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["appsynergy"],
      explain: { title: "AppSynergy API key", opens: "service" },
    },
  ],
};
