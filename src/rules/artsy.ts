import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "artsy-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["artsy"],
      explain: { title: "Artsy API key", opens: "service" },
    },
  ],
};
