import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "zapier-webhook-url",
      severity: "low",
      layouts: ["hooks/catch/{digits:6-9}/{alnum-lower:6-9}"],
      explain: { title: "Zapier catch hook URL", opens: "service" },
    },
  ],
};
