import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pinata-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["pinata"],
      explain: { title: "Pinata API key", opens: "service" },
    },
  ],
};
