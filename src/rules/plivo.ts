import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "plivo-auth-id",
      severity: "low",
      identifier: true,
      layouts: ["(MA|SA){alnum-upper:18}"],
      called: ["auth id"],
      words: ["plivo"],
      explain: { title: "Plivo auth id", opens: "messaging" },
    },
    {
      kind: "near",
      id: "plivo-auth-token",
      severity: "high",
      layouts: ["{base64url:40}"],
      words: ["plivo"],
      explain: { title: "Plivo auth token", opens: "messaging" },
    },
  ],
};
