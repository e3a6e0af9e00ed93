import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "convertkit-api-key",
      severity: "medium",
      layouts: ["{word:22}"],
      words: ["convertkit"],
      explain: { title: "Convertkit API key", opens: "messaging" },
    },
  ],
};
