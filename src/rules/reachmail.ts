import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "reachmail-api-key",
      severity: "medium",
      layouts: ["{base64url:64}"],
      words: ["reachmail"],
      explain: { title: "ReachMail API key", opens: "service" },
    },
  ],
};
