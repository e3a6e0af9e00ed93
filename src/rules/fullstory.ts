import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fullstory-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+/-):88}"],
      words: ["fullstory"],
      explain: { title: "Fullstory API key", opens: "service" },
    },
  ],
};
