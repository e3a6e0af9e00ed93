import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "shipday-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z.):11}{alnum:20}"],
      words: ["shipday"],
      explain: { title: "Shipday API key", opens: "service" },
    },
  ],
};
