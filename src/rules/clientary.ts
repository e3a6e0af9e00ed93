import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clientary-api-key",
      severity: "medium",
      layouts: ["{alnum:24-26}"],
      words: ["ronin", "clientary"],
      explain: { title: "Clientary API key", opens: "service" },
    },
  ],
};
