import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "meraki-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["meraki"],
      explain: { title: "Meraki API key", opens: "service" },
    },
  ],
};
