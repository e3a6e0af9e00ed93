import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tefter-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["tefter"],
      explain: { title: "Tefter API key", opens: "service" },
    },
  ],
};
