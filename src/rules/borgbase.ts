import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "borgbase-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z./_-):148-152}"],
      words: ["borgbase"],
      explain: { title: "Borgbase API key", opens: "cloud-account" },
    },
  ],
};
