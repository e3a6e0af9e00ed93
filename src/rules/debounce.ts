import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "debounce-api-key",
      severity: "medium",
      layouts: ["{alnum:13}"],
      words: ["debounce"],
      explain: { title: "Debounce API key", opens: "messaging" },
    },
  ],
};
