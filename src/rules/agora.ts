import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "agora-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["agora"],
      explain: { title: "Agora API key", opens: "service" },
    },
  ],
};
