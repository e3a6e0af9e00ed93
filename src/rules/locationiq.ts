import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "locationiq-api-key",
      severity: "medium",
      layouts: ["pk.{alnum-dash:32}"],
      near: ["locationiq"],
      explain: { title: "LocationIQ API key", opens: "service" },
    },
  ],
};
