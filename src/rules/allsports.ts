import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "allsports-api-key",
      severity: "low",
      layouts: ["{alnum-lower:64}"],
      words: ["allsports"],
      explain: { title: "Allsports API key", opens: "service" },
    },
  ],
};
