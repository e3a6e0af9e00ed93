import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "airship-api-key",
      severity: "low",
      layouts: ["{alnum:91}"],
      words: ["airship"],
      explain: { title: "Airship API key", opens: "service" },
    },
  ],
};
