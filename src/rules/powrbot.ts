import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "powrbot-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["powrbot"],
      explain: { title: "Powrbot API key", opens: "service" },
    },
  ],
};
