import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "route4me-api-key",
      severity: "low",
      layouts: ["{alnum-upper:32}"],
      words: ["route4me"],
      explain: { title: "Route4Me API key", opens: "service" },
    },
  ],
};
