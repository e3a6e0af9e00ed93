import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "influxdb-api-token",
      severity: "high",
      layouts: ["{base64url:86}=="],
      words: ["influx"],
      explain: { title: "InfluxDB API token", opens: "database" },
    },
  ],
};
