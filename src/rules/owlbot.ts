import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "owlbot-api-key",
      severity: "low",
      layouts: ["{alnum-lower:40}"],
      words: ["owlbot"],
      explain: { title: "Owlbot API key", opens: "service" },
    },
  ],
};
