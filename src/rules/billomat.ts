import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "billomat-api-key",
      severity: "high",
      layouts: ["{hex-lower:32}"],
      words: ["billomat"],
      explain: { title: "Billomat API key", opens: "payments" },
    },
  ],
};
