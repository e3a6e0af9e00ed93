import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "godaddy-api-key",
      severity: "high",
      layouts: ["{alnum:12}_{alnum:22}"],
      words: ["godaddy"],
      explain: { title: "GoDaddy API key", opens: "cloud-account" },
    },
  ],
};
