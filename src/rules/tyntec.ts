import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tyntec-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["tyntec"],
      explain: { title: "Tyntec API key", opens: "messaging" },
    },
  ],
};
