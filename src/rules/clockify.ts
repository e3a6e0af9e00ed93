import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clockify-api-key",
      severity: "medium",
      layouts: ["{alnum:48}"],
      words: ["clockify"],
      explain: { title: "Clockify API key", opens: "service" },
    },
  ],
};
