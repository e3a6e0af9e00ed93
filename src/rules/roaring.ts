import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "roaring-api-key",
      severity: "medium",
      layouts: ["{base64url:28}"],
      words: ["roaring"],
      explain: { title: "Roaring API key", opens: "service" },
    },
  ],
};
