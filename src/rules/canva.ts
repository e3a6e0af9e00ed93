import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "canva-client-secret",
      severity: "high",
      layouts: ["cnvca{base64url:51}"],
      explain: { title: "Canva Connect client secret", opens: "service" },
    },
  ],
};
