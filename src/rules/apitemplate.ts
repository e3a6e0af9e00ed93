import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apitemplate-api-key",
      severity: "medium",
      layouts: ["{alnum:39}"],
      words: ["apitemplate"],
      explain: { title: "APITemplate API key", opens: "service" },
    },
  ],
};
