import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "teletype-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:64}"],
      words: ["teletype"],
      explain: { title: "Teletype API key", opens: "messaging" },
    },
  ],
};
