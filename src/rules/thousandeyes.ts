import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "thousandeyes-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["thousandeyes"],
      explain: { title: "ThousandEyes API key", opens: "monitoring" },
    },
  ],
};
