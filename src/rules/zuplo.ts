import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "zuplo-api-key",
      severity: "medium",
      layouts: ["zpka_{alnum-lower:32}_{hex-lower:8}"],
      explain: {
        title: "Zuplo consumer API key",
        opens: "service",
        url: "https://zuplo.com/docs/articles/api-key-leak-detection",
      },
    },
  ],
};
