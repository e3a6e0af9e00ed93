import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "dfuse-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["web_{alnum-lower:32}"],
      explain: { title: "Dfuse API key", opens: "payments" },
    },
  ],
};
