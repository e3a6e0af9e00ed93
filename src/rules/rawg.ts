import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "rawg-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["rawg"],
      explain: { title: "RAWG API key", opens: "service" },
    },
  ],
};
