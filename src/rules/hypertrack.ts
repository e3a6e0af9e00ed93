import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hypertrack-api-key",
      severity: "medium",
      layouts: ["{base64url:27}"],
      words: ["hypertrack"],
      explain: { title: "Hypertrack API key", opens: "service" },
    },
  ],
};
