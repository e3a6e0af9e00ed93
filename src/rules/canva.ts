import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "canva-client-secret",
      severity: "high",
      layouts: ["cnvca{base64url:51}"],
      explain: { title: "Canva connect client secret", opens: "service" },
    },
  ],
};
