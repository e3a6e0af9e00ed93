import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "twelvedata-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["twelvedata"],
      explain: { title: "TwelveData API key", opens: "service" },
    },
  ],
};
