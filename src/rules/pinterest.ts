import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pinterest-access-token",
      severity: "medium",
      layouts: ["(pina_|pinr_){base64url:60-120}"],
      explain: { title: "Pinterest access token", opens: "service" },
    },
  ],
};
