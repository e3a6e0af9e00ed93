import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "samsara-api-token",
      severity: "high",
      layouts: ["samsara_api_{alnum:26-32}"],
      explain: { title: "Samsara API token", opens: "service" },
    },
  ],
};
