import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "screenshotlayer-api-key",
      severity: "low",
      layouts: ["{word:32}"],
      words: ["screenshotlayer"],
      explain: { title: "ScreenshotLayer API key", opens: "service" },
    },
  ],
};
