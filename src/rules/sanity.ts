import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sanity-api-token",
      severity: "high",
      layouts: ["sk{alnum:79}"],
      words: ["sanity"],
      explain: { title: "Sanity robot/API token", opens: "service" },
    },
  ],
};
