import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "upstage-api-key",
      severity: "medium",
      layouts: ["{alnum:40-50}"],
      words: ["upstage"],
      explain: { title: "Upstage API key", opens: "ai" },
    },
  ],
};
