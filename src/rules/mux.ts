import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mux-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["mux"],
      explain: { title: "Mux API key", opens: "service" },
    },
  ],
};
