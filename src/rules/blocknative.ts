import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "blocknative-api-key",
      severity: "medium",
      layouts: ["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],
      words: ["blocknative"],
      explain: { title: "Blocknative API key", opens: "payments" },
    },
  ],
};
