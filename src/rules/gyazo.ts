import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "gyazo-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:43}"],
      words: ["gyazo"],
      explain: { title: "Gyazo API key", opens: "service" },
    },
  ],
};
