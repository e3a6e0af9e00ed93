import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "helpcrunch-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z+/=-):328}"],
      words: ["helpcrunch"],
      explain: { title: "HelpCrunch API key", opens: "messaging" },
    },
  ],
};
