import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ditto-api-key",
      severity: "medium",
      layouts: ["{uuid}.{alnum-lower:40}"],
      words: ["ditto"],
      explain: { title: "Ditto API key", opens: "service" },
    },
  ],
};
