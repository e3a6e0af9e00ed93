import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mixmax-api-key",
      severity: "medium",
      layouts: ["{base64url:36}"],
      words: ["mixmax"],
      explain: { title: "Mixmax API key", opens: "messaging" },
    },
  ],
};
