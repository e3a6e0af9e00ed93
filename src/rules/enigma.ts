import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "enigma-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["enigma"],
      explain: { title: "Enigma API key", opens: "service" },
    },
  ],
};
