import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "bugherd-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:22}"],
      words: ["bugherd"],
      explain: { title: "Bugherd API key", opens: "service" },
    },
  ],
};
