import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "juro-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["juro"],
      explain: { title: "Juro API key", opens: "service" },
    },
  ],
};
