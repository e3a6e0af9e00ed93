import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "buttercms-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["buttercms"],
      explain: { title: "ButterCMS API key", opens: "service" },
    },
  ],
};
