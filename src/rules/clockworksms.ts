import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clockworksms-token",
      severity: "medium",
      layouts: ["{alnum:24}"],
      words: ["clockwork", "textanywhere"],
      explain: { title: "ClockworkSMS API token", opens: "messaging" },
    },
  ],
};
