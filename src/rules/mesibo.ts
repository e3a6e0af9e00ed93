import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mesibo-api-key",
      severity: "medium",
      layouts: ["{alnum:64}"],
      words: ["mesibo"],
      explain: { title: "Mesibo API key", opens: "service" },
    },
  ],
};
