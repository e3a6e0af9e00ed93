import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ip2location-api-key",
      severity: "low",
      layouts: ["{alnum-upper:32}"],
      words: ["ip2location"],
      explain: { title: "Ip2location API key", opens: "service" },
    },
  ],
};
