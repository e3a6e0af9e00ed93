import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pdfshift-api-key",
      severity: "low",
      layouts: ["{hex-lower:32}"],
      words: ["pdfshift"],
      explain: { title: "PdfShift API key", opens: "service" },
    },
  ],
};
