import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pepipost-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:32}"],
      words: ["pepipost", "netcore"],
      explain: { title: "Pepipost API key", opens: "messaging" },
    },
  ],
};
