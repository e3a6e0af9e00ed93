import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "feedier-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["feedier"],
      explain: { title: "Feedier API key", opens: "service" },
    },
  ],
};
