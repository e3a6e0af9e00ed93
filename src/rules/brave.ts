import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "brave-search-api-key",
      severity: "low",
      confidence: "medium",
      layouts: ["BSA{base64url:24-40}"],
      explain: { title: "Brave search API key", opens: "ai" },
    },
  ],
};
