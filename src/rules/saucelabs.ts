import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "saucelabs-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["saucelabs", "sauce"],
      explain: { title: "SauceLabs API key", opens: "monitoring" },
    },
  ],
};
