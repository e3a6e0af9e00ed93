import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tomtom-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["tomtom"],
      explain: { title: "TomTom API key", opens: "service" },
    },
  ],
};
