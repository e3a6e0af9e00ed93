import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cliengo-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["cliengo"],
      explain: { title: "Cliengo API key", opens: "service" },
    },
  ],
};
