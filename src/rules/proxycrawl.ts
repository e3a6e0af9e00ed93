import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "proxycrawl-api-key",
      severity: "medium",
      layouts: ["{word:22}"],
      words: ["proxycrawl"],
      explain: { title: "ProxyCrawl API key", opens: "service" },
    },
  ],
};
