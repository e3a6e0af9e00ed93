import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "overloop-api-key",
      severity: "medium",
      layouts: ["{base64url:50}"],
      words: ["overloop"],
      explain: { title: "Overloop API key", opens: "service" },
    },
  ],
};
