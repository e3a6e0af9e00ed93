import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "flightstats-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["flightstats"],
      explain: { title: "Flightstats API key", opens: "service" },
    },
  ],
};
