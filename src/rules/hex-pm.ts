import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hex-pm-api-key",
      severity: "high",
      layouts: ["{hex-lower:32}"],
      words: ["hexapikey", "hexpm"],
      explain: { title: "Hex.pm API key", opens: "packages" },
    },
  ],
};
