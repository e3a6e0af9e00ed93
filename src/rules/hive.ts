import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hive-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["hive"],
      explain: { title: "Hive API key", opens: "service" },
    },
  ],
};
