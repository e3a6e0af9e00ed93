import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "uptimerobot-api-key",
      severity: "low",
      layouts: ["{set(um):1}{digits:7-8}-{hex-lower:24}"],
      words: ["uptimerobot"],
      explain: { title: "UptimeRobot account, monitor or read-only key", opens: "monitoring" },
    },
  ],
};
