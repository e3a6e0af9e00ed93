import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sslmate-api-key",
      severity: "medium",
      layouts: ["{alnum:36}"],
      words: ["sslmate"],
      explain: { title: "SslMate API key", opens: "service" },
    },
  ],
};
