import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zenrows-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["zenrows"],
      explain: { title: "ZenRows API key", opens: "service" },
    },
  ],
};
