import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "neutrinoapi-api-key",
      severity: "medium",
      layouts: ["{alnum:48}"],
      words: ["neutrinoapi"],
      explain: { title: "NeutrinoApi API key", opens: "service" },
    },
  ],
};
