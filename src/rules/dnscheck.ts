import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dnscheck-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["dnscheck"],
      explain: { title: "Dnscheck API key", opens: "service" },
    },
  ],
};
