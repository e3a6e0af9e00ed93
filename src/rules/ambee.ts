import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ambee-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["ambee"],
      explain: { title: "Ambee API key", opens: "service" },
    },
  ],
};
