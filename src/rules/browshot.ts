import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "browshot-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:28}"],
      words: ["browshot"],
      explain: { title: "Browshot API key", opens: "service" },
    },
  ],
};
