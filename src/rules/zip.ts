import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zipapi-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["zipapi"],
      explain: { title: "Zip API key", opens: "service" },
    },
  ],
};
