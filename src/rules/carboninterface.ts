import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "carboninterface-api-key",
      severity: "medium",
      layouts: ["{alnum:21}"],
      words: ["carboninterface"],
      explain: { title: "CarbonInterface API key", opens: "service" },
    },
  ],
};
