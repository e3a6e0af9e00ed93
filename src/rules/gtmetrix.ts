import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "gtmetrix-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["gtmetrix"],
      explain: { title: "GTMetrix API key", opens: "service" },
    },
  ],
};
