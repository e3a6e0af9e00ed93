import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "imagga-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z=):72}"],
      words: ["imagga"],
      explain: { title: "Imagga API key", opens: "service" },
    },
  ],
};
