import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apifonica-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:11}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:4}-{alnum-lower:12}"],
      words: ["apifonica"],
      explain: { title: "Apifonica API key", opens: "messaging" },
    },
  ],
};
