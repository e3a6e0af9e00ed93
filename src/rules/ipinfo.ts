import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ipinfo-api-key",
      severity: "low",
      layouts: ["{hex-lower:14}"],
      words: ["ipinfo"],
      explain: { title: "IPInfo API key", opens: "cloud-account" },
    },
  ],
};
