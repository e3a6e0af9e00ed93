import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "geckoboard-api-key",
      severity: "medium",
      layouts: ["{alnum:44}"],
      words: ["geckoboard"],
      explain: { title: "Geckoboard API key", opens: "service" },
    },
  ],
};
