/** Vonage. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vonage-api-secret",
      severity: "high",
      words: ["nexmo", "vonage"],
      layouts: ["{alnum:16}"],
      explain: { title: "Vonage API secret", opens: "messaging" },
    },
    {
      kind: "near",
      id: "vonage-api-key",
      severity: "low",
      identifier: true,
      words: ["vonage", "nexmo"],
      layouts: ["{hex-lower:8}"],
      called: ["api key"],
      explain: { title: "Vonage API key", opens: "messaging" },
    },
  ],
};
