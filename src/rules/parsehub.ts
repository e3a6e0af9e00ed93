import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "parsehub-api-key",
      severity: "medium",
      layouts: ["{alnum:12}"],
      words: ["parsehu"],
      explain: { title: "Parsehub API key", opens: "service" },
    },
  ],
};
