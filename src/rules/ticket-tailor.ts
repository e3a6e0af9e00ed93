import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "tickettailor-api-key",
      severity: "low",
      layouts: ["sk_{digits:4}_{digits:6}_{hex-lower:32}"],
      near: ["tickettailor"],
      explain: { title: "Ticket Tailor API key", opens: "service" },
    },
  ],
};
