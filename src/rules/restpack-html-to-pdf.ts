import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "restpackhtmltopdfapi-api-key",
      severity: "low",
      layouts: ["{alnum:48}"],
      words: ["restpack"],
      explain: { title: "Restpack HTML to PDF API key", opens: "service" },
    },
  ],
};
