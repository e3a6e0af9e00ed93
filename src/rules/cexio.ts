import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cexio-api-key",
      severity: "medium",
      layouts: ["{alnum:24-27}"],
      words: ["cexio"],
      explain: { title: "CexIO API key", opens: "payments" },
    },
  ],
};
