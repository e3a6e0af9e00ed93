import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "val-town-token",
      severity: "medium",
      layouts: ["vtwn_{base64url:20-80}"],
      explain: { title: "Val Town API token", opens: "service" },
    },
  ],
};
