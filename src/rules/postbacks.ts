import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "postbacks-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["postbacks"],
      explain: { title: "Postbacks API key", opens: "service" },
    },
  ],
};
