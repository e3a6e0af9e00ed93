import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "deputy-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["deputy"],
      explain: { title: "Deputy API key", opens: "service" },
    },
  ],
};
