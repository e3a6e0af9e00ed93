import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "html2pdf-api-key",
      severity: "low",
      layouts: ["{alnum:64}"],
      words: ["html2pdf"],
      explain: { title: "Html2Pdf API key", opens: "service" },
    },
  ],
};
