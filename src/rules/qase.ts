import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "qase-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["qase"],
      explain: { title: "Qase API key", opens: "source-code" },
    },
  ],
};
