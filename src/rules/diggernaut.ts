import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "diggernaut-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["diggernaut"],
      explain: { title: "Diggernaut API key", opens: "service" },
    },
  ],
};
