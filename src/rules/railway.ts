import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "railway-api-token",
      severity: "high",
      layouts: ["{uuid}"],
      words: ["railway"],
      explain: { title: "Railway API or project token", opens: "cloud-account" },
    },
  ],
};
