import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "eraser-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["eraser"],
      explain: { title: "Eraser API key", opens: "service" },
    },
  ],
};
