import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "happyscribe-api-key",
      severity: "medium",
      layouts: ["{alnum:24}"],
      words: ["happyscribe"],
      explain: { title: "Happyscribe API key", opens: "service" },
    },
  ],
};
