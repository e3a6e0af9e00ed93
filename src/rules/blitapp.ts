import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "blitapp-api-key",
      severity: "medium",
      layouts: ["{base64url:39}"],
      words: ["blitapp"],
      explain: { title: "BlitApp API key", opens: "service" },
    },
  ],
};
