import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "omnisend-api-key",
      severity: "medium",
      layouts: ["{alnum-dash:75}"],
      words: ["omnisend"],
      explain: { title: "Omnisend API key", opens: "email" },
    },
  ],
};
