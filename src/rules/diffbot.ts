import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "diffbot-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["diffbot"],
      explain: { title: "Diffbot API key", opens: "service" },
    },
  ],
};
