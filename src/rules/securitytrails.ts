import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "securitytrails-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["securitytrails"],
      explain: { title: "SecurityTrails API key", opens: "service" },
    },
  ],
};
