import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "envoy-api-key",
      severity: "medium",
      layouts: ["{alnum:220}"],
      words: ["envoy"],
      explain: { title: "Envoy API key", opens: "service" },
    },
  ],
};
