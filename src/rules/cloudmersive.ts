import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloudmersive-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["cloudmersive"],
      explain: { title: "Cloudmersive API key", opens: "ai" },
    },
  ],
};
