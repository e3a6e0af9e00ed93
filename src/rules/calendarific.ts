import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "calendarific-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["calendarific"],
      explain: { title: "Calendarific API key", opens: "service" },
    },
  ],
};
