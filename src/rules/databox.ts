import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "databox-api-key",
      severity: "low",
      layouts: ["{alnum-lower:21}"],
      words: ["databox"],
      explain: { title: "Databox API key", opens: "service" },
    },
  ],
};
