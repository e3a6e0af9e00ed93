import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ipstack-api-key",
      severity: "low",
      layouts: ["{hex:32}"],
      words: ["ipstack"],
      explain: { title: "IpStack API key", opens: "service" },
    },
  ],
};
