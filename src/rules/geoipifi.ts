import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "geoipifi-api-key",
      severity: "low",
      layouts: ["{word:32}"],
      words: ["geoipify", "ipify", "ipifi"],
      explain: { title: "GeoIpifi API key", opens: "service" },
    },
  ],
};
