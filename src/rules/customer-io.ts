import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "customerio-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["customerio"],
      explain: { title: "Customer.io app API key", opens: "service" },
    },
  ],
};
