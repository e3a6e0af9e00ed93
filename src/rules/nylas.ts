import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "nylas-api-key",
      severity: "medium",
      layouts: ["{alnum:30}"],
      words: ["nylas"],
      explain: { title: "Nylas API key", opens: "service" },
    },
  ],
};
