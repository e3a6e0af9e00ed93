import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "nicereply-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["nicereply"],
      explain: { title: "Nicereply API key", opens: "service" },
    },
  ],
};
