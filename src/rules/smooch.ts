import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "smooch-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["act_{alnum-lower:24}"],
      explain: { title: "Smooch API key", opens: "messaging" },
    },
    {
      kind: "near",
      id: "smooch-secret",
      severity: "medium",
      layouts: ["{base64url:86}"],
      words: ["smooch"],
      explain: { title: "Smooch API secret", opens: "messaging" },
    },
  ],
};
