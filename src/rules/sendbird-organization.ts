import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sendbird-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["sendbird"],
      explain: { title: "Sendbird Organization API key", opens: "email" },
    },
  ],
};
