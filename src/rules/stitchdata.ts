import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "stitchdata-api-key",
      severity: "low",
      layouts: ["{set(0-9a-z_):35}"],
      words: ["stitchdata"],
      explain: { title: "Stitchdata API key", opens: "database" },
    },
  ],
};
