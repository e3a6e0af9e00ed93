import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scrutinizerci-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["scrutinizer"],
      explain: { title: "Scrutinizer CI API key", opens: "source-code" },
    },
  ],
};
