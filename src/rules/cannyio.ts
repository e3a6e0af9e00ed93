import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cannyio-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["canny"],
      explain: { title: "CannyIo API key", opens: "service" },
    },
  ],
};
