import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "gumroad-access-token",
      severity: "medium",
      layouts: ["{base64url:43}"],
      words: ["gumroad"],
      explain: { title: "Gumroad access token", opens: "service" },
    },
  ],
};
