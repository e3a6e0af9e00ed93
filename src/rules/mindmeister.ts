import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mindmeister-api-key",
      severity: "medium",
      layouts: ["{alnum:43}"],
      words: ["mindmeister"],
      explain: { title: "Mindmeister API key", opens: "service" },
    },
  ],
};
