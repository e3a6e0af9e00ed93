import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "statuscake-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["statuscake"],
      explain: { title: "Statuscake API key", opens: "monitoring" },
    },
  ],
};
