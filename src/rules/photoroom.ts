import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "photoroom-api-key",
      severity: "medium",
      layouts: ["sk_pr_{alnum:1-64}_{hex-lower:40}"],
      explain: { title: "Photoroom API key, production", opens: "ai" },
    },
  ],
};
