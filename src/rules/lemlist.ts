import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "lemlist-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["lemlist"],
      explain: { title: "Lemlist API key", opens: "messaging" },
    },
  ],
};
