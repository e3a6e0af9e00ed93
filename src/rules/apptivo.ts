import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apptivo-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["apptivo"],
      explain: { title: "Apptivo API key", opens: "service" },
    },
  ],
};
