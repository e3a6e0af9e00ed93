import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "noticeable-api-key",
      severity: "medium",
      layouts: ["{alnum:20}"],
      words: ["noticeable"],
      explain: { title: "Noticeable API key", opens: "service" },
    },
  ],
};
