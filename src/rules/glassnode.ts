import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "glassnode-api-key",
      severity: "medium",
      layouts: ["{alnum:27}"],
      words: ["glassnode"],
      explain: { title: "Glassnode API key", opens: "payments" },
    },
  ],
};
