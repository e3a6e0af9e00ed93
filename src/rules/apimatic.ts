import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apimatic-api-key",
      severity: "medium",
      layouts: ["{base64url:64}"],
      words: ["apimatic"],
      explain: { title: "APIMatic API key", opens: "service" },
    },
  ],
};
