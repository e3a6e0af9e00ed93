import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sportsmonk-api-key",
      severity: "low",
      layouts: ["{alnum:60}"],
      words: ["sportsmonk"],
      explain: { title: "Sportsmonk API key", opens: "service" },
    },
  ],
};
