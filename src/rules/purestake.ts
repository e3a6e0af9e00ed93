import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "purestake-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["purestake"],
      explain: { title: "PureStake API key", opens: "payments" },
    },
  ],
};
