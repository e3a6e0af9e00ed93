import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "fleetbase-api-key",
      severity: "medium",
      layouts: ["flb_live_{alnum:20}"],
      explain: { title: "Fleetbase API key", opens: "service" },
    },
  ],
};
