import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "alegra-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):20}"],
      words: ["alegra"],
      explain: { title: "Alegra API key", opens: "service" },
    },
  ],
};
