import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "leadfeeder-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:43}"],
      words: ["leadfeeder"],
      explain: { title: "Leadfeeder API key", opens: "service" },
    },
  ],
};
