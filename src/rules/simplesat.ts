import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "simplesat-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["simplesat"],
      explain: { title: "Simplesat API key", opens: "service" },
    },
  ],
};
