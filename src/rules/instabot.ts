import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "instabot-api-key",
      severity: "medium",
      layouts: ["{base64:43}{base64:1}"],
      words: ["instabot"],
      explain: { title: "Instabot API key", opens: "service" },
    },
  ],
};
