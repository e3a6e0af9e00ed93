import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "invoiceocean-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["invoiceocean"],
      explain: { title: "InvoiceOcean API key", opens: "service" },
    },
  ],
};
