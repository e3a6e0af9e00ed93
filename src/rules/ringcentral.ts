import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ringcentral-api-key",
      severity: "medium",
      layouts: ["{base64url:22}"],
      words: ["ringcentral"],
      explain: { title: "RingCentral API key", opens: "service" },
    },
  ],
};
