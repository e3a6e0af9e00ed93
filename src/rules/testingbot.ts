import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "testingbot-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["testingbot"],
      explain: { title: "TestingBot API key", opens: "monitoring" },
    },
  ],
};
