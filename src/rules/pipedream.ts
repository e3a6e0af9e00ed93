import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pipedream-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["pipedream"],
      explain: { title: "Pipedream API key", opens: "service" },
    },
  ],
};
