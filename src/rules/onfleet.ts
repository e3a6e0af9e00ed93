import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "onfleet-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["onfleet"],
      explain: { title: "Onfleet API key", opens: "service" },
    },
  ],
};
