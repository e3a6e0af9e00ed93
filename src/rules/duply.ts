import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "duply-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["duply"],
      explain: { title: "Duply API key", opens: "service" },
    },
  ],
};
