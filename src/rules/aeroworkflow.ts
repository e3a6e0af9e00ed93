import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "aeroworkflow-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z!#*:;?^):20}"],
      words: ["aeroworkflow"],
      explain: { title: "Aeroworkflow API key", opens: "service" },
    },
  ],
};
