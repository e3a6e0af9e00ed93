import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "infracost-api-key",
      severity: "low",
      layouts: ["ico-{alnum:32}"],
      explain: { title: "Infracost API key", opens: "source-code" },
    },
  ],
};
