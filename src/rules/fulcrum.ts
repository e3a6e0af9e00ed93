import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fulcrum-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:80}"],
      words: ["fulcrum"],
      explain: { title: "Fulcrum API key", opens: "service" },
    },
  ],
};
