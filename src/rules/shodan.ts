import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "shodan-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["shodan"],
      explain: { title: "Shodan API key", opens: "service" },
    },
  ],
};
