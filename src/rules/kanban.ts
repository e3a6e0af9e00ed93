import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "kanban-api-key",
      severity: "medium",
      layouts: ["{alnum-upper:12}"],
      words: ["kanban"],
      explain: { title: "Kanban API key", opens: "service" },
    },
  ],
};
