import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "upstash-redis-rest-token",
      severity: "high",
      layouts: ["{base64url:60-80}"],
      words: ["upstashredisresttoken", "upstash"],
      explain: { title: "Upstash redis REST token", opens: "database" },
    },
  ],
};
