import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "sheety-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["sheety"],
      explain: { title: "Sheety API key", opens: "service" },
    },
  ],
};
