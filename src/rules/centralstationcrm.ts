import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "centralstationcrm-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:30}"],
      words: ["centralstation"],
      explain: { title: "CentralStationCRM API key", opens: "service" },
    },
  ],
};
