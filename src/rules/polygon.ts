import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "polygon-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["polygon"],
      explain: { title: "Polygon API key", opens: "service" },
    },
  ],
};
