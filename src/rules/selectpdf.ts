import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "selectpdf-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["selectpdf"],
      explain: { title: "SelectPDF API key", opens: "service" },
    },
  ],
};
