import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pixabay-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):34}"],
      words: ["pixabay"],
      explain: { title: "Pixabay API key", opens: "service" },
    },
  ],
};
