import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "beebole-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["beebole"],
      explain: { title: "Beebole API key", opens: "service" },
    },
  ],
};
