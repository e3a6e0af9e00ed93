import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "braintrust-api-key",
      severity: "medium",
      layouts: ["sk-{alnum:48}"],
      near: ["braintrust"],
      explain: { title: "Braintrust API key", opens: "ai" },
    },
  ],
};
