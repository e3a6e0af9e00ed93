import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "blazemeter-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["blazemeter", "runscope"],
      explain: { title: "Blazemeter API key", opens: "monitoring" },
    },
  ],
};
