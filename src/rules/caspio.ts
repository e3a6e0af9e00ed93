import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "caspio-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:50}"],
      words: ["caspio"],
      explain: { title: "Caspio API key", opens: "service" },
    },
  ],
};
