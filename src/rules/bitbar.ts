import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bitbar-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["bitbar"],
      explain: { title: "Bitbar API key", opens: "monitoring" },
    },
  ],
};
