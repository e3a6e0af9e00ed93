import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "civo-api-key",
      severity: "high",
      layouts: ["{alnum:50}"],
      words: ["civo"],
      explain: { title: "Civo API key", opens: "cloud-account" },
    },
  ],
};
