import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "apideck-api-key",
      severity: "medium",
      layouts: ["sk_live_{alnum-dash:85-100}"],
      near: ["apideck"],
      explain: { title: "Apideck API key", opens: "service" },
    },
  ],
};
