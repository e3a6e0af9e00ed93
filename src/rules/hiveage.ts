import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hiveage-api-key",
      severity: "medium",
      layouts: ["{base64url:20}"],
      words: ["hiveage"],
      explain: { title: "Hiveage API key", opens: "service" },
    },
  ],
};
