import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "moralis-api-key",
      severity: "medium",
      layouts: ["{alnum:64}"],
      words: ["moralis"],
      explain: { title: "Moralis API key", opens: "payments" },
    },
  ],
};
