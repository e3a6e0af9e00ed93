import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "madkudu-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["madkudu"],
      explain: { title: "MadKudu API key", opens: "service" },
    },
  ],
};
