import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "here-api-key",
      severity: "low",
      layouts: ["{base64url:43}"],
      words: ["hereapi", "hereapikey", "hereapicom", "here"],
      explain: { title: "HERE REST API key", opens: "service" },
    },
  ],
};
