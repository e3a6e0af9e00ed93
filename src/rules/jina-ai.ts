import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "jina-api-key",
      severity: "medium",
      layouts: ["jina_{alnum:60}"],
      explain: { title: "Jina AI API key", opens: "ai" },
    },
  ],
};
