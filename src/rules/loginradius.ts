import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "loginradius-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["loginradius"],
      explain: { title: "Loginradius API key", opens: "service" },
    },
  ],
};
