import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "demio-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["demio"],
      explain: { title: "Demio API key", opens: "service" },
    },
    {
      kind: "near",
      id: "demio-secret",
      severity: "medium",
      layouts: ["{alnum:10-20}"],
      words: ["demio"],
      explain: { title: "Demio API secret", opens: "service" },
    },
  ],
};
