import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pdflayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["pdflayer"],
      explain: { title: "PdfLayer API key", opens: "service" },
    },
  ],
};
