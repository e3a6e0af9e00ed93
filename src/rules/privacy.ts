import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "privacy-api-key",
      severity: "high",
      layouts: ["{uuid}"],
      words: ["privacy"],
      explain: { title: "Privacy API key", opens: "payments" },
    },
  ],
};
