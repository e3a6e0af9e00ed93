import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "kanbantool-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:12}"],
      words: ["kanbantool"],
      explain: { title: "Kanbantool API key", opens: "service" },
    },
  ],
};
