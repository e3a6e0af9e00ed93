import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vpnapi-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["vpnapi"],
      explain: { title: "VPNAPI API key", opens: "service" },
    },
  ],
};
