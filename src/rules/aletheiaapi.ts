import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "aletheiaapi-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:32}"],
      words: ["aletheiaapi"],
      explain: { title: "AletheiaApi API key", opens: "service" },
    },
  ],
};
