import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "groovehq-api-key",
      severity: "medium",
      layouts: ["{alnum:64}"],
      words: ["groove"],
      explain: { title: "GrooveHQ API key", opens: "service" },
    },
  ],
};
