import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tomorrowio-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["tomorrow"],
      explain: { title: "TomorrowIO API key", opens: "service" },
    },
  ],
};
