import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mapquest-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["mapquest"],
      explain: { title: "MapQuest API key", opens: "service" },
    },
  ],
};
