import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ipinfodb-api-key",
      severity: "low",
      layouts: ["{alnum-lower:64}"],
      words: ["ipinfod"],
      explain: { title: "IPinfoDB API key", opens: "service" },
    },
  ],
};
