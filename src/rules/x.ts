/** X. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "twitter-bearer-token",
      severity: "high",
      layouts: ["AAAAAAAAAAAAAAAAAAAAA{set(A-Za-z0-9%):60-95}"],
      near: ["twitter", "bearer"],
      explain: {
        title: "X app-only bearer token",
        opens: "service",
        url: "https://docs.x.com/resources/fundamentals/authentication",
      },
    },
    {
      kind: "near",
      id: "twitter-access-token",
      severity: "medium",
      words: ["twitter"],
      layouts: ["{digits:15-20}-{alnum:30-40}"],
      explain: { title: "X user access token", opens: "service" },
    },
    {
      kind: "near",
      id: "twitter-consumer-key",
      severity: "low",
      words: ["twitter"],
      layouts: ["{alnum:25}"],
      explain: { title: "X API key", opens: "service" },
    },
    {
      kind: "near",
      id: "twitter-consumer-secret",
      severity: "high",
      words: ["twitter"],
      layouts: ["{alnum:50}"],
      explain: { title: "X API secret", opens: "service" },
    },
    {
      kind: "near",
      id: "twitter-access-token-secret",
      severity: "high",
      words: ["twitter"],
      layouts: ["{alnum:45}"],
      explain: { title: "X user access token secret", opens: "service" },
    },
  ],
};
