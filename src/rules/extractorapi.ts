import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "extractorapi-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:40}"],
      words: ["extractorapi"],
      explain: { title: "ExtractorAPI API key", opens: "service" },
    },
  ],
};
