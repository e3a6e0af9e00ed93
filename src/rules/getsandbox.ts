import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "getsandbox-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):40}"],
      words: ["getsandbox"],
      explain: { title: "GetSandbox API key", opens: "service" },
    },
  ],
};
