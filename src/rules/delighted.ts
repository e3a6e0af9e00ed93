import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "delighted-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["delighted"],
      explain: { title: "Delighted API key", opens: "service" },
    },
  ],
};
