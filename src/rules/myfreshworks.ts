import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "myfreshworks-api-key",
      severity: "medium",
      layouts: ["{base64url:22}"],
      words: ["freshworks", "myfreshworks"],
      explain: { title: "Myfreshworks API key", opens: "service" },
    },
  ],
};
