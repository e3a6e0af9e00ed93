import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "formsite-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["formsite"],
      explain: { title: "Formsite API key", opens: "service" },
    },
  ],
};
