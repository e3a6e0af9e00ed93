import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "wistia-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["wistia"],
      explain: { title: "Wistia API key", opens: "service" },
    },
  ],
};
