import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "adobe-client-secret",
      severity: "high",
      layouts: ["p8e-{alnum-dash:32}"],
      explain: {
        title: "Adobe OAuth client secret",
        opens: "service",
        url: "https://developer.adobe.com/developer-console/docs/guides/authentication/",
      },
    },
    {
      kind: "near",
      id: "adobe-client-id",
      severity: "low",
      layouts: ["{hex-lower:32}"],
      words: ["adobe"],
      explain: { title: "Adobe client id / API key", opens: "service" },
    },
  ],
};
