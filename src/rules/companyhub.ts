import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "companyhub-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["companyhu"],
      explain: { title: "CompanyHub API key", opens: "service" },
    },
  ],
};
