import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "moosend-api-key",
      severity: "medium",
      layouts: ["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],
      words: ["moosend"],
      explain: { title: "Moosend API key", opens: "email" },
    },
  ],
};
