import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "brandfetch-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["brandfetch"],
      explain: { title: "Brandfetch API key", opens: "service" },
    },
  ],
};
