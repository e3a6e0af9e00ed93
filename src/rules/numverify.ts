import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "numverify-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["numverify"],
      explain: { title: "Numverify API key", opens: "service" },
    },
  ],
};
