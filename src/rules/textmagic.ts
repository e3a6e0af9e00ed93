import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "textmagic-api-key",
      severity: "medium",
      layouts: ["{alnum:30}"],
      words: ["textmagic"],
      explain: { title: "Textmagic API key", opens: "messaging" },
    },
  ],
};
