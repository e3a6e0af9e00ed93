import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sugester-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["sugester"],
      explain: { title: "Sugester API key", opens: "service" },
    },
  ],
};
