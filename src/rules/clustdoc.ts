import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clustdoc-api-key",
      severity: "medium",
      layouts: ["{alnum:60}"],
      words: ["clustdoc"],
      explain: { title: "ClustDoc API key", opens: "service" },
    },
  ],
};
