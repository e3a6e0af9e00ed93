import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "webscraping-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["webscraping"],
      explain: { title: "Webscraping API key", opens: "service" },
    },
  ],
};
