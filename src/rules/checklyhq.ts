import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "checklyhq-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["checklyhq"],
      explain: { title: "ChecklyHQ API key", opens: "monitoring" },
    },
  ],
};
