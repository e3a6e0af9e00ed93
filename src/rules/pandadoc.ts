import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pandadoc-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["pandadoc"],
      explain: { title: "PandaDoc API key", opens: "service" },
    },
  ],
};
