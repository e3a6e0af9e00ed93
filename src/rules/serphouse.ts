import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "serphouse-api-key",
      severity: "low",
      layouts: ["{alnum:60}"],
      words: ["serphouse"],
      explain: { title: "Serphouse API key", opens: "service" },
    },
  ],
};
