import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "freshbooks-access-token",
      severity: "high",
      layouts: ["{hex-lower:64}"],
      words: ["freshbooks"],
      explain: { title: "FreshBooks OAuth access token", opens: "service" },
    },
  ],
};
