import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "browserstack-api-key",
      severity: "low",
      layouts: ["{alnum:20}"],
      words: ["browserstack", "hubcloudbrowserstackcom"],
      explain: { title: "BrowserStack API key", opens: "monitoring" },
    },
  ],
};
