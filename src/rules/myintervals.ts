import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "myintervals-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:11}"],
      words: ["myintervals"],
      explain: { title: "MyIntervals API key", opens: "service" },
    },
  ],
};
