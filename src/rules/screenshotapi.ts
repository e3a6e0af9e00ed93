import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "screenshotapi-api-key",
      severity: "low",
      layouts: ["{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}-{alnum-upper:7}"],
      words: ["screenshotapi"],
      explain: { title: "ScreenshotAPI API key", opens: "service" },
    },
  ],
};
