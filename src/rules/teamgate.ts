import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "teamgate-token",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["teamgate"],
      explain: { title: "Teamgate API token", opens: "service" },
    },
    {
      kind: "near",
      id: "teamgate-api-key",
      severity: "medium",
      layouts: ["{alnum:80}"],
      words: ["teamgate"],
      explain: { title: "Teamgate API key", opens: "service" },
    },
  ],
};
