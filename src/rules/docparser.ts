import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "docparser-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["docparser"],
      explain: { title: "Docparser API key", opens: "service" },
    },
  ],
};
