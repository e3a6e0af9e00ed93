import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "typetalk-api-key",
      severity: "medium",
      layouts: ["{alnum:64}"],
      words: ["typetalk"],
      explain: { title: "Typetalk API key", opens: "messaging" },
    },
  ],
};
