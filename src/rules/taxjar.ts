import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "taxjar-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["taxjar"],
      explain: { title: "Taxjar API key", opens: "service" },
    },
  ],
};
