import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mux-api-key",
      severity: "medium",
      layouts: ["{base64:75}"],
      words: ["mux"],
      explain: { title: "Mux API key", opens: "service" },
    },
  ],
};
