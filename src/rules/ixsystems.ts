import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "truenas-api-key",
      severity: "high",
      layouts: ["{digits:1-3}-{alnum:64}"],
      words: ["truenas", "authloginwithapikey"],
      explain: { title: "iXsystems TrueNAS API key", opens: "service" },
    },
  ],
};
