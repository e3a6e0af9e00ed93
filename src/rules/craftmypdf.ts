import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "craftmypdf-api-key",
      severity: "low",
      layouts: ["{alnum:35}"],
      words: ["craftmypdf"],
      explain: { title: "CraftMyPDF API key", opens: "service" },
    },
  ],
};
