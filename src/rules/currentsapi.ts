import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "currentsapi-api-key",
      severity: "medium",
      layouts: ["{base64url:48}"],
      words: ["currentsapi"],
      explain: { title: "CurrentsAPI API key", opens: "service" },
    },
  ],
};
