import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "eventbrite-api-key",
      severity: "low",
      layouts: ["{alnum-upper:20}"],
      words: ["eventbrite"],
      explain: { title: "Eventbrite API key", opens: "service" },
    },
  ],
};
