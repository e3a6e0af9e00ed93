import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scrapfly-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}", "scp-(live|test)-{alnum-lower:32}"],
      words: ["scrapfly"],
      explain: { title: "Scrapfly API key", opens: "service" },
    },
  ],
};
