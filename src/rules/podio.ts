import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "podio-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["podio"],
      explain: { title: "Podio API key", opens: "service" },
    },
  ],
};
