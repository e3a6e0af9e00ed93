import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "firecrawl-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["fc-{hex-lower:32}"],
      exact: ["firecrawl"],
      explain: { title: "Firecrawl API key", opens: "ai" },
    },
  ],
};
