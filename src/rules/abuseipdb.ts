import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "abuseipdb-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:80}"],
      words: ["abuseipd"],
      explain: { title: "AbuseIPDB API key", opens: "service" },
    },
  ],
};
