import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "visualcrossing-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:25}"],
      words: ["visualcrossing"],
      explain: { title: "Visual Crossing API key", opens: "service" },
    },
  ],
};
