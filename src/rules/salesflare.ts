import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "salesflare-api-key",
      severity: "medium",
      layouts: ["{word:45}"],
      words: ["salesflare"],
      explain: { title: "Salesflare API key", opens: "service" },
    },
  ],
};
