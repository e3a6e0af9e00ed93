import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "swell-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["swell"],
      explain: { title: "Swell API key", opens: "service" },
    },
  ],
};
