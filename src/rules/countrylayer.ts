import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "countrylayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["countrylayer"],
      explain: { title: "CountryLayer API key", opens: "service" },
    },
  ],
};
